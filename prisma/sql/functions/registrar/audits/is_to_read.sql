-- Whether whoever acts may yet give a first or second reading of what a follow-up is about: then they are not shown it.
CREATE OR REPLACE FUNCTION registrar.is_to_read(follow_up audit_follow_up)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM drawn_reading r
    WHERE r.crime_id = follow_up.crime_id
      AND r.due IN ('first', 'second')
      AND (
        r.decision_id = follow_up.decision_id
        OR r.rms_change_id = follow_up.rms_change_id
        OR r.cancellation_id = follow_up.cancellation_id
      )
      AND registrar.may_read_item(registrar.actor(), r.id)
  )
$$;
