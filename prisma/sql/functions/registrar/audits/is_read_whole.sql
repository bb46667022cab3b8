-- Whether every reading that was due of what a frame's seed drew has been given, and the frame was not given up.
CREATE OR REPLACE FUNCTION registrar.is_read_whole(which uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM audit_frame f WHERE f.id = which AND f.abandoned_at IS NULL)
    AND EXISTS (SELECT FROM drawn_item d WHERE d.frame_id = which)
    AND NOT EXISTS (SELECT FROM drawn_reading r WHERE r.frame_id = which AND r.due IS NOT NULL)
$$;
