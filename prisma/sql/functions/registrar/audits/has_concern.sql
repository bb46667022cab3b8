-- Whether any reader of what a follow-up is about was concerned for somebody's safety.
CREATE OR REPLACE FUNCTION registrar.has_concern(follow_up audit_follow_up)
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
    WHERE a.concern_id IS NOT NULL
      AND (
        a.decision_id = follow_up.decision_id
        OR i.rms_change_id = follow_up.rms_change_id
        OR i.cancellation_id = follow_up.cancellation_id
      )
  )
$$;
