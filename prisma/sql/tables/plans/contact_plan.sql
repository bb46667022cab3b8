-- How one victim may be reached: the last version counts, and nothing goes out before a person has confirmed
-- it.

ALTER TABLE personal.contact_plan ENABLE ROW LEVEL SECURITY;

-- Shown as the victim is: inside one case at a time.
DROP POLICY IF EXISTS shown ON personal.contact_plan;
CREATE POLICY shown ON personal.contact_plan
FOR SELECT TO registrar_reader
USING (
  EXISTS (
    SELECT
    FROM involvement p
    JOIN reported_crime c ON c.id = p.crime_id
    WHERE p.id = contact_plan.involvement_id AND c.id = nullif(current_setting('registrar.case', true), '')::uuid
  )
);

DROP POLICY IF EXISTS writes ON personal.contact_plan;
CREATE POLICY writes ON personal.contact_plan
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON personal.contact_plan
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_plans('{}');
ALTER TABLE personal.contact_plan ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON personal.contact_plan
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_plans('{}');
ALTER TABLE personal.contact_plan ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_removed
BEFORE DELETE OR TRUNCATE ON personal.contact_plan
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE personal.contact_plan ENABLE ALWAYS TRIGGER never_removed;

DROP TRIGGER IF EXISTS guarded ON personal.contact_plan;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT OR UPDATE ON personal.contact_plan
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_plan();
