-- A reading is given in one's own name by an auditor who had nothing to do with the case: of a dip, or of what was drawn, in its
-- turn. What is drawn of the registrar is read outside their line, and their choice between classes is wrong only for a reason
-- of its own. Whatever is found wrong has its follow-up.
CREATE OR REPLACE FUNCTION registrar.guard_audit_review()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  item frame_item;
BEGIN
  SELECT i.* INTO item FROM frame_item i WHERE i.id = NEW.item_id;
  IF NEW.reviewer_id IS DISTINCT FROM registrar.actor() THEN
    PERFORM registrar.refuse('a reading is given in one''s own name');
  END IF;
  IF registrar.is_another_time(NEW.at) THEN
    PERFORM registrar.refuse('a reading given at another time');
  END IF;
  IF NEW.may_be_deliberate AND NEW.finding <> 'wrong' THEN
    PERFORM registrar.refuse('only what was found wrong could have been deliberate');
  END IF;
  IF jsonb_typeof(NEW.points) <> 'object' OR EXISTS (
    SELECT
    FROM jsonb_each_text(CASE WHEN jsonb_typeof(NEW.points) = 'object' THEN NEW.points END) AS point
    WHERE point.value NOT IN ('yes', 'no', 'cannot_tell', 'not_applicable')
  )
  THEN
    PERFORM registrar.refuse('a point is answered with yes, no, that it cannot be told, or that it does not apply');
  END IF;
  IF NEW.item_id IS NULL AND NOT registrar.holds('auditor', 'outside_auditor') THEN
    PERFORM registrar.refuse('a decision is audited by an auditor, in their own name');
  END IF;
  IF registrar.was_involved_in(NEW.reviewer_id, NEW.decision_id)
    OR registrar.was_involved_with(NEW.reviewer_id, item.crime_id)
  THEN
    PERFORM registrar.refuse('nobody audits a case they have had anything to do with');
  END IF;
  IF EXISTS (SELECT FROM cancellation_decision d WHERE d.id = NEW.decision_id AND d.verdict = 'return') THEN
    PERFORM registrar.refuse('questions that were put back are no decision to audit');
  END IF;
  IF registrar.is_registrars(NEW.decision_id, item.rms_change_id) AND NOT registrar.holds('outside_auditor') THEN
    PERFORM registrar.refuse('what the registrar or the deputy decided is read outside their line');
  END IF;
  IF NEW.item_id IS NOT NULL AND NOT registrar.is_reading_in_turn(NEW) THEN
    PERFORM registrar.refuse('a reading out of its turn, or of what its frame did not draw');
  END IF;
  IF NEW.finding = 'wrong' AND NEW.final_choice_fault IS NULL AND registrar.is_final_choice(NEW.decision_id) THEN
    PERFORM registrar.refuse('the registrar''s choice between classes is wrong only if irrational or under pressure');
  END IF;
  IF NEW.item_id IS NULL AND EXISTS (
    SELECT
    FROM audit_review a
    WHERE a.decision_id = NEW.decision_id AND a.reviewer_id = NEW.reviewer_id AND a.item_id IS NOT NULL
  )
  THEN
    PERFORM registrar.refuse('nobody dips into what they have read for an audit');
  END IF;
  IF (NEW.finding = 'wrong' OR NEW.concern_id IS NOT NULL) AND NOT EXISTS (
    SELECT
    FROM audit_follow_up u
    WHERE NEW.decision_id = u.decision_id
      OR item.rms_change_id = u.rms_change_id
      OR item.cancellation_id = u.cancellation_id
  )
  THEN
    PERFORM registrar.refuse('what was found wrong has its follow-up');
  END IF;
  IF registrar.look_to_close(NEW.frame_id) IS NOT NULL THEN
    PERFORM registrar.refuse('the last reading of a look closes it');
  END IF;
  RETURN NULL;
END
$$;
