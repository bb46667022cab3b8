-- A decision is audited by an auditor who had nothing to do with it, in their own name.
CREATE OR REPLACE FUNCTION registrar.guard_audit_review()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
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
  IF NEW.frame_id IS NOT NULL
    AND NOT EXISTS (SELECT FROM registrar.drawn_of(NEW.frame_id) r WHERE r.decision_id = NEW.decision_id)
  THEN
    PERFORM registrar.refuse('a reading of what its frame did not draw');
  END IF;
  RETURN NULL;
END
$$;
