-- The drawn items that somebody may read now, or settle: none of a frame that was given up.
CREATE OR REPLACE FUNCTION registrar.readings_for(person uuid)
RETURNS TABLE (item_id uuid, frame_id uuid, place integer, settles boolean)
LANGUAGE sql
STABLE
SECURITY DEFINER
ROWS 50
SET search_path = public, pg_temp
AS $$
  SELECT r.id, r.frame_id, r.place, r.due = 'settling'
  FROM audit_frame f
  JOIN drawn_reading r ON r.frame_id = f.id
  WHERE f.abandoned_at IS NULL AND r.due IS NOT NULL AND registrar.may_read_item(person, r.id)
$$;
