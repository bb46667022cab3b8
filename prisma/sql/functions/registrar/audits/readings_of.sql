-- Every reading of what a follow-up is about: of the decision, dipped into or drawn, the change in the RMS or the earlier cancellation.
CREATE OR REPLACE FUNCTION registrar.readings_of(follow_up audit_follow_up)
RETURNS SETOF audit_review
LANGUAGE sql
STABLE
SECURITY DEFINER
ROWS 3
SET search_path = public, pg_temp
AS $$
  SELECT a.*
  FROM audit_review a
  LEFT JOIN frame_item i ON i.id = a.item_id
  WHERE a.decision_id = follow_up.decision_id
    OR i.rms_change_id = follow_up.rms_change_id
    OR i.cancellation_id = follow_up.cancellation_id
$$;
