-- Free text and file names: here and nowhere else. An entry in the ledger carries only a salted commitment.

ALTER TABLE personal.words ENABLE ROW LEVEL SECURITY;

-- Free text: inside one case at a time.
DROP POLICY IF EXISTS shown ON personal.words;
CREATE POLICY shown ON personal.words
FOR SELECT TO registrar_reader
USING (
  crime_id = nullif(current_setting('registrar.case', true), '')::uuid
  AND EXISTS (SELECT FROM reported_crime c WHERE c.id = words.crime_id)
);

DROP POLICY IF EXISTS writes ON personal.words;
CREATE POLICY writes ON personal.words
TO registrar_app
USING (true)
WITH CHECK (true);

-- Why something is reserved belongs to no case: whoever reads the rules may read it.
DROP POLICY IF EXISTS reasons_of_reservations ON personal.words;
CREATE POLICY reasons_of_reservations ON personal.words
FOR SELECT TO registrar_reader
USING (crime_id IS NULL AND EXISTS (SELECT FROM reservation r WHERE r.reason_id = words.id));

-- Which crime a row is about that names none is found out before it belongs to a case, and a wrong answer is read beside the next.
DROP POLICY IF EXISTS reasons_of_rows ON personal.words;
CREATE POLICY reasons_of_rows ON personal.words
FOR SELECT TO registrar_reader
USING (
  (SELECT registrar.holds('fcr', 'deputy', 'inspector')) AND words.id IN (SELECT a.reason_id FROM refused_row_crime a)
);

-- Why a setting stands belongs to no case: whoever may read the setting may read it.
DROP POLICY IF EXISTS reasons_of_settings ON personal.words;
CREATE POLICY reasons_of_settings ON personal.words
FOR SELECT TO registrar_reader
USING (crime_id IS NULL AND EXISTS (SELECT FROM setting s WHERE s.reason_id = words.id));

-- What an audit says of itself, why a frame was given up and where a number was published belong to no case: whoever may see
-- the audit may read them.
DROP POLICY IF EXISTS texts_of_audits ON personal.words;
CREATE POLICY texts_of_audits ON personal.words
FOR SELECT TO registrar_reader
USING (
  crime_id IS NULL
  AND (
    EXISTS (
      SELECT FROM audit a WHERE words.id IN (a.aim_id, a.selection_id, a.validation_id, a.monitoring_id, a.gaps_id)
    )
    OR EXISTS (SELECT FROM audit_frame f WHERE f.abandoned_why_id = words.id)
    OR EXISTS (SELECT FROM seed_number n WHERE n.source_id = words.id)
  )
);

-- What is to be done so that it does not happen again belongs to no case: whoever may see the action may read it.
DROP POLICY IF EXISTS texts_of_actions ON personal.words;
CREATE POLICY texts_of_actions ON personal.words
FOR SELECT TO registrar_reader
USING (
  crime_id IS NULL
  AND (
    EXISTS (SELECT FROM audit_action a WHERE a.what_id = words.id)
    OR EXISTS (SELECT FROM audit_action_step s WHERE s.words_id = words.id)
  )
);

-- What inspectors found belongs to no case: whoever may read the file may read its text.
DROP POLICY IF EXISTS contents_of_inspection_files ON personal.words;
CREATE POLICY contents_of_inspection_files ON personal.words
FOR SELECT TO registrar_reader
USING (crime_id IS NULL AND EXISTS (SELECT FROM inspection_file f WHERE f.contents_id = words.id));

-- What is written for and by the panel belongs to no case: whoever may see the row may read it, but why somebody stood down only they
-- themselves, what the press may know only whoever prepares and signs off, and why a case was chosen only the registrar's side.
DROP POLICY IF EXISTS texts_of_panels ON personal.words;
CREATE POLICY texts_of_panels ON personal.words
FOR SELECT TO registrar_reader
USING (
  crime_id IS NULL
  AND (
    EXISTS (SELECT FROM panel_meeting m WHERE m.theme_id = words.id)
    OR EXISTS (
      SELECT FROM panel_case c WHERE c.why_id = words.id AND (registrar.is_panel_side() OR registrar.holds('standards'))
    )
    OR EXISTS (
      SELECT
      FROM panel_pack p
      WHERE p.content_id = words.id
        OR p.known_id = words.id AND (registrar.is_panel_side() OR registrar.holds('standards'))
    )
    OR EXISTS (
      SELECT
      FROM panel_sign_off s
      WHERE s.reason_id = words.id AND (registrar.is_panel_side() OR registrar.holds('standards'))
    )
    OR EXISTS (SELECT FROM panel_stand_down d WHERE d.reason_id = words.id AND d.member_id = registrar.actor())
    OR EXISTS (SELECT FROM panel_score s WHERE s.reason_id = words.id)
    OR EXISTS (
      SELECT
      FROM panel_case_step s
      WHERE s.words_id = words.id AND (s.kind <> 'taken_off' OR registrar.is_panel_side())
    )
    OR EXISTS (SELECT FROM panel_referral r WHERE r.words_id = words.id)
    OR EXISTS (SELECT FROM panel_referral_step s WHERE s.words_id = words.id)
    OR EXISTS (SELECT FROM panel_minutes m WHERE m.words_id = words.id)
  )
);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON personal.words
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_words('{}');
ALTER TABLE personal.words ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON personal.words
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_words('{}');
ALTER TABLE personal.words ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER only_erased
BEFORE UPDATE ON personal.words
FOR EACH ROW
EXECUTE FUNCTION registrar.refuse_other_words();
ALTER TABLE personal.words ENABLE ALWAYS TRIGGER only_erased;

-- What a publication was counted from and what is hidden in it is for readers inside; why it was revised, and the data protection
-- officer's decision, too.
DROP POLICY IF EXISTS texts_of_publications ON personal.words;
CREATE POLICY texts_of_publications ON personal.words
FOR SELECT TO registrar_reader
USING (
  crime_id IS NULL
  AND (SELECT registrar.holds('fcr', 'deputy', 'registrar_staff', 'chief', 'standards', 'inspector'))
  AND EXISTS (
    SELECT FROM publication p WHERE words.id IN (p.basis_id, p.protection_id, p.why_id, p.approval_id)
  )
);
