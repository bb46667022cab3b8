-- Whether any reader thought that what a follow-up is about could have been deliberate: then professional standards are first.
CREATE OR REPLACE FUNCTION registrar.may_be_deliberate(follow_up audit_follow_up)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM audit_review a
    LEFT JOIN frame_item i ON i.id = a.item_id
    WHERE a.may_be_deliberate
      AND (
        a.decision_id = follow_up.decision_id
        OR i.rms_change_id = follow_up.rms_change_id
        OR i.cancellation_id = follow_up.cancellation_id
      )
  )
$$;
