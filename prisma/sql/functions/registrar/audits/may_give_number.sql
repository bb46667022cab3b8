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
      AND (SELECT count(*) FROM seed_number n WHERE n.frame_id = f.id) < 2
      AND NOT EXISTS (SELECT FROM seed_number n WHERE n.frame_id = f.id AND n.by_id = person)
      AND NOT registrar.decided_in_frame(person, f.id)
  )
$$;
