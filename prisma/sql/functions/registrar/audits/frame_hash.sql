-- The hash of a frame that anybody can work out again: its references by their characters, a line each, no line feed at the end.
CREATE OR REPLACE FUNCTION registrar.frame_hash(which uuid)
RETURNS text
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT encode(
    sha256(convert_to(string_agg(upper(i.reference), E'\n' ORDER BY upper(i.reference) COLLATE "C"), 'UTF8')),
    'hex'
  )
  FROM frame_item i
  WHERE i.frame_id = which
$$;
