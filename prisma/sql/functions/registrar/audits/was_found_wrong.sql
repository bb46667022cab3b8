-- Whether any reader found wrong what a follow-up is about; else it is there for a concern alone.
CREATE OR REPLACE FUNCTION registrar.was_found_wrong(follow_up audit_follow_up)
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
    WHERE a.finding = 'wrong'
      AND (
        a.decision_id = follow_up.decision_id
        OR i.rms_change_id = follow_up.rms_change_id
        OR i.cancellation_id = follow_up.cancellation_id
      )
  )
$$;
