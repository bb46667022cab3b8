-- The hash of a frame that anybody can work out again: its labels by their characters, a line each, no line feed at the end; of a
-- frame from before there were labels, its references.
CREATE OR REPLACE FUNCTION registrar.frame_hash(which uuid)
RETURNS text
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT encode(sha256(convert_to(string_agg(i.line, E'\n' ORDER BY i.line COLLATE "C"), 'UTF8')), 'hex')
  FROM (
    SELECT coalesce(l.label, upper(i.reference)) AS line
    FROM frame_item i
    LEFT JOIN frame_label l ON l.id = i.id
    WHERE i.frame_id = which
  ) i
$$;
