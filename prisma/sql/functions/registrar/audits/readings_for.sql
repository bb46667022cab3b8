-- The drawn items that somebody may read now, or settle: none of a frame that was given up.
CREATE OR REPLACE FUNCTION registrar.readings_for(person uuid)
RETURNS TABLE (item_id uuid, frame_id uuid, place integer, settles boolean)
LANGUAGE sql
STABLE
SECURITY DEFINER
ROWS 50
SET search_path = public, pg_temp
AS $$
  SELECT d.id, d.frame_id, d.place, b.id IS NOT NULL
  FROM drawn_item d
  LEFT JOIN audit_review a ON a.item_id = d.id AND a.stage = 'first'
  LEFT JOIN audit_review b ON b.item_id = d.id AND b.stage = 'second'
  LEFT JOIN audit_review s ON s.item_id = d.id AND s.stage = 'settling'
  WHERE (
      a.id IS NULL
      OR (b.id IS NULL AND (d.read_twice OR a.finding <> 'correct'))
      OR (b.finding <> a.finding AND s.id IS NULL)
    )
    AND registrar.may_read_item(person, d.id)
$$;
