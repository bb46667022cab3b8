-- Who may do what to which table, and whose crimes a person is shown.
-- registrar_app writes and gathers facts, and sees all; registrar_reader is what the product becomes to show a page.

GRANT USAGE ON SCHEMA public, personal, ledger, registrar TO registrar_app, registrar_reader;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA ledger FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger.open_entry(), ledger.append(bytea), ledger.this_transaction() TO registrar_app;

GRANT SELECT ON ALL TABLES IN SCHEMA public, personal TO registrar_app, registrar_reader;
DO $$ BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    REVOKE ALL ON public._prisma_migrations FROM registrar_app, registrar_reader;
  END IF;
END $$;
GRANT SELECT ON ledger.entry, ledger.head TO registrar_app, registrar_reader;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public, personal TO registrar_app;

GRANT INSERT ON installation, area, unit, desk_approval, role_grant, college_registration, training, session, access_log,
  reported_crime, classification, involvement, cancellation_request, submission, justification_evidence, assessment, cancellation_decision, set_aside, cancellation,
  reinstatement, duty_to_inform, notification_attempt, victim_notification, nobody_to_inform, contact_note, extract, extract_batch TO registrar_app;
GRANT INSERT ON personal.staff, personal.person, personal.words, personal.evidence_file TO registrar_app;
GRANT INSERT, UPDATE, DELETE ON personal.draft, personal.unsaved_form, personal.reject TO registrar_app;

GRANT UPDATE (last_seen_at, ended_at) ON session TO registrar_app;
GRANT UPDATE (to_day, ended_by) ON role_grant TO registrar_app;
GRANT UPDATE (to_day) ON college_registration, desk_approval TO registrar_app;
GRANT UPDATE (name, unit_id) ON personal.staff TO registrar_app;
GRANT UPDATE (kind, year_of_birth, interpreter, name, phone, email, address, dropped_at) ON personal.person TO registrar_app;
GRANT UPDATE (text, erased_at) ON personal.words TO registrar_app;
GRANT UPDATE (recorded_at, reported_at, offence_code, count_class, offence_group, listed, area_id, unit_id, flags, reporter,
  rms_status, rms_category, rms_changed_at, rms_changed_by, rms_informed_at, rms_principal_crime, n100_reference, extract_id,
  cancelled_by) ON reported_crime TO registrar_app;
GRANT UPDATE (offence_code, count_class, changed_by) ON classification TO registrar_app;
GRANT UPDATE (to_day, relation, removed_at) ON involvement TO registrar_app;
GRANT UPDATE (category, state, version, waiting_since, ended_at, decided_by, end_reason_id, reservation, seriousness) ON cancellation_request TO registrar_app;
GRANT UPDATE (state, closed_at, assigned_to) ON duty_to_inform TO registrar_app;
GRANT UPDATE (in_force) ON cancellation TO registrar_app;
GRANT UPDATE (accepted_by, accepted_at, supervisor_id) ON reinstatement TO registrar_app;
GRANT UPDATE (finished_at, counts) ON extract TO registrar_app;
GRANT INSERT, UPDATE ON demonstration_clock TO registrar_app;

-- What a person is shown. Worked out once a query from the roles of the day.
CREATE FUNCTION registrar.holds(VARIADIC roles text[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM role_grant WHERE staff_id = registrar.actor() AND role = ANY (roles)
    AND registrar.today() BETWEEN from_day AND coalesce(to_day, 'infinity'))
$$;
CREATE FUNCTION registrar.sees_all() RETURNS boolean LANGUAGE sql STABLE
  RETURN registrar.holds('fcr', 'deputy', 'registrar-staff', 'ddm', 'crime-bureau', 'chief', 'standards');
CREATE FUNCTION registrar.own_unit() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT unit_id FROM personal.staff WHERE id = registrar.actor() AND registrar.holds('officer', 'supervisor')
$$;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA registrar TO registrar_app, registrar_reader;

CREATE FUNCTION registrar.show(table_name text, condition text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', table_name);
  EXECUTE format('CREATE POLICY writes ON %s TO registrar_app USING (true) WITH CHECK (true)', table_name);
  EXECUTE format('CREATE POLICY shown ON %s FOR SELECT TO registrar_reader USING (%s)', table_name, condition);
END $$;

CREATE FUNCTION registrar.own_crimes() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT crime_id FROM involvement WHERE staff_id = registrar.actor()
  UNION SELECT crime_id FROM duty_to_inform WHERE assigned_to = registrar.actor()
  UNION SELECT crime_id FROM cancellation_request WHERE requester_id = registrar.actor()
  UNION SELECT c.crime_id FROM reinstatement r JOIN cancellation c ON c.id = r.cancellation_id WHERE r.supervisor_id = registrar.actor()
$$;
GRANT EXECUTE ON FUNCTION registrar.own_crimes() TO registrar_app, registrar_reader;

SELECT registrar.show('reported_crime', $$ (SELECT registrar.sees_all()) OR unit_id = (SELECT registrar.own_unit())
  OR id IN (SELECT registrar.own_crimes()) $$);

-- Whether the actor is shown this crime, asked where they write and would see all: by the one policy above, not by a copy of it.
CREATE FUNCTION registrar.sees_crime(which uuid) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE before text := current_setting('role'); sees boolean;
BEGIN
  PERFORM set_config('role', 'registrar_reader', true);
  sees := EXISTS (SELECT FROM public.reported_crime c WHERE c.id = which);
  PERFORM set_config('role', before, true);
  RETURN sees;
END $$;
GRANT EXECUTE ON FUNCTION registrar.sees_crime(uuid) TO registrar_app, registrar_reader;

SELECT registrar.show(name, format('(SELECT registrar.sees_all()) OR EXISTS (SELECT FROM reported_crime c WHERE c.id = %I.crime_id)', name))
  FROM unnest(ARRAY['involvement', 'duty_to_inform', 'classification', 'cancellation_request', 'cancellation']) AS name;
SELECT registrar.show(name, format('(SELECT registrar.sees_all()) OR EXISTS (SELECT FROM cancellation_request r WHERE r.id = %I.request_id)', name))
  FROM unnest(ARRAY['submission', 'assessment', 'cancellation_decision']) AS name;
SELECT registrar.show('justification_evidence', $$ (SELECT registrar.sees_all()) OR EXISTS (SELECT FROM submission s WHERE s.id = justification_evidence.submission_id) $$);
SELECT registrar.show('personal.evidence_file', $$ EXISTS (SELECT FROM reported_crime c WHERE c.id = evidence_file.crime_id) $$);
SELECT registrar.show('personal.draft', 'staff_id = (SELECT registrar.actor())');
SELECT registrar.show('personal.unsaved_form', 'staff_id = (SELECT registrar.actor())');

-- Names and contacts: inside one case at a time, and only of the people on it.
SELECT registrar.show('personal.person', $$ EXISTS (SELECT FROM involvement p JOIN reported_crime c ON c.id = p.crime_id
  WHERE p.person_id = person.id AND c.id = nullif(current_setting('registrar.case', true), '')::uuid) $$);
SELECT registrar.show('personal.words', $$ crime_id = nullif(current_setting('registrar.case', true), '')::uuid
  AND EXISTS (SELECT FROM reported_crime c WHERE c.id = words.crime_id) $$);
SELECT registrar.show('personal.reject', $$ (SELECT registrar.holds('fcr', 'deputy', 'registrar-staff')) $$);
SELECT registrar.show('access_log', $$ (SELECT registrar.holds('standards', 'fcr')) $$);

DROP FUNCTION registrar.show(text, text);
