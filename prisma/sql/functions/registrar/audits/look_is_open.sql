-- Whether what is drawn of a stratum for a look is read: the first look always, a later one once the look before it was closed
-- and the stratum goes on.
CREATE OR REPLACE FUNCTION registrar.look_is_open(frame uuid, look smallint, of_stratum text)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT look = 1 OR EXISTS (
    SELECT FROM audit_look l WHERE l.frame_id = frame AND l.number = look - 1 AND of_stratum = ANY (l.goes_on)
  )
$$;
