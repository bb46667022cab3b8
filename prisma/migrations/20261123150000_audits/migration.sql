-- An auditor reads a decided case without being told who decided it, and finds whether the decision was right. These are
-- dips: cases somebody opened, not drawn at random, so no estimate is ever made of them.
CREATE TABLE audit_reading (
  id uuid PRIMARY KEY,
  decision_id uuid NOT NULL REFERENCES decision (id),
  kind text NOT NULL DEFAULT 'dip',
  finding text NOT NULL,
  reason_id uuid NOT NULL,
  reader_id uuid NOT NULL,
  at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX audit_reading_decision_id_reader_id_key ON audit_reading (decision_id, reader_id);
ALTER TABLE audit_reading ADD CONSTRAINT a_known_kind CHECK (kind = 'dip');
ALTER TABLE audit_reading ADD CONSTRAINT a_known_finding CHECK (finding IN ('correct', 'wrong', 'cannot tell'));
GRANT SELECT, INSERT ON audit_reading TO registrar_app;
GRANT SELECT ON audit_reading TO registrar_reader;
ALTER TABLE audit_reading ENABLE ROW LEVEL SECURITY;
CREATE POLICY writes ON audit_reading TO registrar_app USING (true) WITH CHECK (true);
CREATE POLICY shown ON audit_reading FOR SELECT TO registrar_reader
  USING (reader_id = (SELECT registrar.asker()) OR (SELECT registrar.sees_all()));
SELECT ledger.protect('public', 'audit_reading', 'note_rows');
CREATE TRIGGER never_rewritten BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_reading FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE audit_reading ENABLE ALWAYS TRIGGER never_rewritten;

-- Whether somebody has had anything to do with a case: then they do not audit it.
CREATE FUNCTION registrar.had_to_do_with(person uuid, which uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM decision d JOIN request r ON r.id = d.request_id WHERE d.id = which AND (d.decided_by = person
    OR EXISTS (SELECT FROM decision e WHERE e.request_id = r.id AND e.decided_by = person)
    OR EXISTS (SELECT FROM submission s WHERE s.request_id = r.id AND s.submitted_by = person)
    OR EXISTS (SELECT FROM part p WHERE p.crime_id = r.crime_id AND p.staff_id = person)
    OR EXISTS (SELECT FROM duty y WHERE y.crime_id = r.crime_id AND y.assigned_to = person)))
$$;
GRANT EXECUTE ON FUNCTION registrar.had_to_do_with(uuid, uuid) TO registrar_app, registrar_reader;

CREATE FUNCTION registrar.guard_audit_reading() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.reader_id IS DISTINCT FROM registrar.asker() OR NOT registrar.holds('auditor') THEN
    PERFORM registrar.refuse('a decision is audited by an auditor, in their own name');
  END IF;
  IF registrar.had_to_do_with(NEW.reader_id, NEW.decision_id) THEN
    PERFORM registrar.refuse('nobody audits a case they have had anything to do with');
  END IF;
  IF EXISTS (SELECT FROM decision d WHERE d.id = NEW.decision_id AND d.verdict = 'return') THEN
    PERFORM registrar.refuse('questions that were put back are no decision to audit');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT ON audit_reading DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_audit_reading();

-- An auditor is shown the crimes on which something was decided.
CREATE OR REPLACE FUNCTION registrar.own_crimes() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT crime_id FROM part WHERE staff_id = registrar.asker()
  UNION SELECT crime_id FROM duty WHERE assigned_to = registrar.asker()
  UNION SELECT crime_id FROM request WHERE requester_id = registrar.asker()
  UNION SELECT c.crime_id FROM reinstatement r JOIN cancellation c ON c.id = r.cancellation_id WHERE r.supervisor_id = registrar.asker()
  UNION SELECT r.crime_id FROM request r WHERE registrar.holds('auditor') AND EXISTS (SELECT FROM decision d WHERE d.request_id = r.id)
$$;
