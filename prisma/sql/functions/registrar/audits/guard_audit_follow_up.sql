-- A follow-up is opened by the reading that found something wrong or was concerned for somebody, with it, about what it read, and names who decided that.
CREATE OR REPLACE FUNCTION registrar.guard_audit_follow_up()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NOT EXISTS (
    SELECT
    FROM audit_review a
    LEFT JOIN frame_item i ON i.id = a.item_id
    LEFT JOIN cancellation_decision d ON d.id = a.decision_id
    LEFT JOIN cancellation_request r ON r.id = d.request_id
    LEFT JOIN rms_change x ON x.id = i.rms_change_id
    WHERE a.id = NEW.review_id
      AND (a.finding = 'wrong' OR a.concern_id IS NOT NULL)
      AND a.reviewer_id = registrar.actor()
      AND a.at = NEW.opened_at
      AND NEW.crime_id = coalesce(i.crime_id, r.crime_id)
      AND NEW.decision_id IS NOT DISTINCT FROM a.decision_id
      AND NEW.rms_change_id IS NOT DISTINCT FROM i.rms_change_id
      AND NEW.cancellation_id IS NOT DISTINCT FROM i.cancellation_id
      AND NEW.decider_id IS NOT DISTINCT FROM coalesce(d.decided_by, x.answered_by, x.changed_by)
  )
  THEN
    PERFORM registrar.refuse('a follow-up of nothing that was found wrong');
  END IF;
  RETURN NULL;
END
$$;
