-- Whether a victim heard of it from a person, and not in writing alone.
CREATE OR REPLACE FUNCTION registrar.was_spoken_to(which uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM victim_notification t
    WHERE t.duty_id = which AND t.channel IN ('in_person', 'phone', 'video_call', 'through_another')
  )
$$;
