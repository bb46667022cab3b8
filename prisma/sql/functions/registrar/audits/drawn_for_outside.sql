-- What a seed drew of a frame whose labels may be shown to readers without references: label and look, in the order of the tickets.
CREATE OR REPLACE FUNCTION registrar.drawn_for_outside(which uuid)
RETURNS TABLE (label text, look smallint, read_twice boolean)
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT l.label, d.look, d.read_twice
  FROM drawn_item d
  JOIN frame_label l ON l.id = d.id
  WHERE d.frame_id = which AND EXISTS (SELECT FROM registrar.labels_for_outside(which))
  ORDER BY d.place
$$;
