-- An auditor reads a decided case without being told who decided it, and finds whether the decision was right. These are
-- dips: cases somebody opened, not drawn at random, so no estimate is ever made of them.
CREATE TABLE audit_review (
  id uuid PRIMARY KEY,
  decision_id uuid NOT NULL REFERENCES cancellation_decision (id),
  kind text NOT NULL DEFAULT 'dip',
  finding text NOT NULL,
  reason_id uuid NOT NULL,
  reviewer_id uuid NOT NULL,
  at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX audit_reading_decision_id_reader_id_key ON audit_review (decision_id, reviewer_id);
ALTER TABLE audit_review ADD CONSTRAINT a_known_kind CHECK (kind = 'dip');
ALTER TABLE audit_review ADD CONSTRAINT a_known_finding CHECK (finding IN ('correct', 'wrong', 'cannot tell'));
GRANT SELECT, INSERT ON audit_review TO registrar_app;
GRANT SELECT ON audit_review TO registrar_reader;
ALTER TABLE audit_review ENABLE ROW LEVEL SECURITY;
CREATE POLICY writes ON audit_review TO registrar_app USING (true) WITH CHECK (true);
CREATE POLICY shown ON audit_review FOR SELECT TO registrar_reader
  USING (reviewer_id = (SELECT registrar.actor()) OR (SELECT registrar.sees_all()));
SELECT ledger.protect('public', 'audit_review', 'note_rows');
CREATE TRIGGER never_rewritten BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_review FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE audit_review ENABLE ALWAYS TRIGGER never_rewritten;

-- Whether somebody has had anything to do with a case: then they do not audit it.
CREATE FUNCTION registrar.was_involved_in(person uuid, which uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM cancellation_decision d JOIN cancellation_request r ON r.id = d.request_id WHERE d.id = which AND (d.decided_by = person
    OR EXISTS (SELECT FROM cancellation_decision e WHERE e.request_id = r.id AND e.decided_by = person)
    OR EXISTS (SELECT FROM submission s WHERE s.request_id = r.id AND s.submitted_by = person)
    OR EXISTS (SELECT FROM involvement p WHERE p.crime_id = r.crime_id AND p.staff_id = person)
    OR EXISTS (SELECT FROM duty_to_inform y WHERE y.crime_id = r.crime_id AND y.assigned_to = person)))
$$;
GRANT EXECUTE ON FUNCTION registrar.was_involved_in(uuid, uuid) TO registrar_app, registrar_reader;

CREATE FUNCTION registrar.guard_audit_review() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.reviewer_id IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('auditor') THEN
    PERFORM registrar.refuse('a decision is audited by an auditor, in their own name');
  END IF;
  IF registrar.was_involved_in(NEW.reviewer_id, NEW.decision_id) THEN
    PERFORM registrar.refuse('nobody audits a case they have had anything to do with');
  END IF;
  IF EXISTS (SELECT FROM cancellation_decision d WHERE d.id = NEW.decision_id AND d.verdict = 'return') THEN
    PERFORM registrar.refuse('questions that were put back are no decision to audit');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT ON audit_review DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_audit_review();

-- An auditor is shown the crimes on which something was decided.
CREATE OR REPLACE FUNCTION registrar.own_crimes() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT crime_id FROM involvement WHERE staff_id = registrar.actor()
  UNION SELECT crime_id FROM duty_to_inform WHERE assigned_to = registrar.actor()
  UNION SELECT crime_id FROM cancellation_request WHERE requester_id = registrar.actor()
  UNION SELECT c.crime_id FROM reinstatement r JOIN cancellation c ON c.id = r.cancellation_id WHERE r.supervisor_id = registrar.actor()
  UNION SELECT r.crime_id FROM cancellation_request r WHERE registrar.holds('auditor') AND EXISTS (SELECT FROM cancellation_decision d WHERE d.request_id = r.id)
$$;
