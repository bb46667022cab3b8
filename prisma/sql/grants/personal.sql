-- Names, contacts and free text. Only what is not kept for the record can be removed: drafts, forms held
-- over, and refused lines of an extract.
REVOKE ALL ON ALL TABLES IN SCHEMA personal FROM PUBLIC, registrar_app, registrar_reader;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA personal FROM PUBLIC, registrar_app, registrar_reader;
GRANT USAGE ON SCHEMA personal TO registrar_app, registrar_reader;

GRANT SELECT ON
  personal.contact_plan,
  personal.draft,
  personal.evidence_file,
  personal.unsaved_form,
  personal.person,
  personal.refused_row,
  personal.reject,
  personal.review_draft,
  personal.staff,
  personal.words
TO registrar_app, registrar_reader;

GRANT INSERT ON
  personal.contact_plan,
  personal.evidence_file,
  personal.person,
  personal.refused_row,
  personal.staff,
  personal.words
TO registrar_app;

GRANT INSERT, UPDATE, DELETE ON
  personal.draft,
  personal.unsaved_form,
  personal.review_draft,
  personal.reject
TO registrar_app;

GRANT USAGE ON SEQUENCE personal.reject_id_seq TO registrar_app;

-- What stands beside an id may change; what was decided, told or sent may not.
GRANT UPDATE (
  phone, email, address, language, salt, safe_confirmed_by, confirmed_at, confirmed_how_id, erased_at
) ON personal.contact_plan TO registrar_app;
GRANT UPDATE (
  kind, year_of_birth, interpreter, sex, ethnicity, disability, name, phone, email, address, dropped_at
) ON personal.person TO registrar_app;
GRANT UPDATE (
  extract_id, line, columns, reasons, closed_at, closed_by_extract
) ON personal.refused_row TO registrar_app;
GRANT UPDATE (name, unit_id) ON personal.staff TO registrar_app;
GRANT UPDATE (text, erased_at) ON personal.words TO registrar_app;
