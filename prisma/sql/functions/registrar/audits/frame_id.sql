-- The id of a frame, by its audit and its number: items that are filled in for an audit can be of no other frame.
CREATE OR REPLACE FUNCTION registrar.frame_id(which uuid, number integer)
RETURNS uuid
LANGUAGE sql
IMMUTABLE
SET search_path = public, pg_temp
AS $$
  SELECT encode(substr(sha256(convert_to(which || ' ' || number, 'UTF8')), 1, 16), 'hex')::uuid
$$;
