-- Whether somebody may give a number for the seed of a frame that waits for one: not twice, nor of what they decided.
CREATE OR REPLACE FUNCTION registrar.may_give_number(person uuid, which uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM audit_frame f
    WHERE f.id = which
      AND f.abandoned_at IS NULL
      -- CASE, so that what a frame holds is looked at only while it waits for a number.
      AND CASE
        WHEN (SELECT count(*) >= 2 FROM seed_number n WHERE n.frame_id = f.id) THEN false
        WHEN EXISTS (SELECT FROM seed_number n WHERE n.frame_id = f.id AND n.by_id = person) THEN false
        ELSE NOT registrar.decided_in_frame(person, f.id)
      END
  )
$$;
