-- Whether something on this crime that whoever acts decided was found wrong, and they are not shown it yet.
CREATE OR REPLACE FUNCTION registrar.is_kept_from_actor(crime uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM audit_follow_up u
    WHERE u.crime_id = crime AND u.decider_id = registrar.actor() AND NOT registrar.note_is_out(u)
  )
$$;
