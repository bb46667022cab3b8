-- Each answers once, in their own name: professional standards what could have been deliberate, whoever decided what they are
-- shown, the registrar what was done about the crime, and whoever saw to somebody's safety what they did.
CREATE OR REPLACE FUNCTION registrar.guard_audit_follow_up_step()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  follow_up audit_follow_up;
BEGIN
  SELECT u.* INTO STRICT follow_up FROM audit_follow_up u WHERE u.id = NEW.follow_up_id;
  IF NEW.by_id IS DISTINCT FROM registrar.actor() OR registrar.is_another_time(NEW.at) THEN
    PERFORM registrar.refuse('an answer is given in one''s own name, when it is given');
  END IF;
  IF NEW.kind = 'standards' AND NOT registrar.holds('standards') THEN
    PERFORM registrar.refuse('professional standards answer what could have been deliberate');
  END IF;
  IF NEW.kind = 'standards' AND NOT registrar.may_be_deliberate(follow_up) THEN
    PERFORM registrar.refuse('no reader thought it could have been deliberate');
  END IF;
  IF NEW.kind = 'decider' AND NEW.by_id IS DISTINCT FROM follow_up.decider_id THEN
    PERFORM registrar.refuse('whoever decided answers');
  END IF;
  IF NEW.kind = 'decider' AND NOT registrar.note_is_out(follow_up) THEN
    PERFORM registrar.refuse('whoever decided answers once they are shown what was found');
  END IF;
  IF NEW.by_id IS NOT DISTINCT FROM follow_up.decider_id AND NOT registrar.note_is_out(follow_up) THEN
    PERFORM registrar.refuse('nobody answers for a decision of their own before they are shown what was found');
  END IF;
  IF NEW.kind IN ('registrar', 'safeguarding')
    AND NOT registrar.holds('fcr', 'deputy')
    -- A force without a deputy: what the registrar decided is shown to the chief officer alone until it stands.
    AND NOT (
      NEW.kind = 'safeguarding'
      AND registrar.holds('chief')
      AND registrar.is_registrars(follow_up.decision_id, follow_up.rms_change_id)
    )
  THEN
    PERFORM registrar.refuse('the registrar or the deputy answers for the force');
  END IF;
  IF NEW.kind = 'registrar' AND NEW.outcome = 'stands' AND NOT registrar.stands_wrong(follow_up) THEN
    PERFORM registrar.refuse('a decision that is still being read is not said to stand');
  END IF;
  IF NEW.outcome = 'reinstated' AND EXISTS (
    SELECT FROM cancellation n WHERE n.crime_id = follow_up.crime_id AND n.in_force
  )
  THEN
    PERFORM registrar.refuse('a crime that is cancelled was not reinstated');
  END IF;
  IF NEW.outcome = 'reinstated' AND NOT EXISTS (
    SELECT
    FROM cancellation n
    JOIN reinstatement b ON b.cancellation_id = n.id
    WHERE n.crime_id = follow_up.crime_id
  )
  THEN
    PERFORM registrar.refuse('a crime that nobody reinstated was not reinstated');
  END IF;
  RETURN NULL;
END
$$;
