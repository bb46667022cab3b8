-- The look of a frame whose readings have all been given and that is not closed; null where there is none.
CREATE OR REPLACE FUNCTION registrar.look_to_close(which uuid)
RETURNS smallint
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT looks.next
  FROM audit_frame f
  JOIN audit a ON a.id = f.audit_id AND a.looks > 1
  CROSS JOIN LATERAL (
    SELECT (count(*) + 1)::smallint AS next FROM audit_look l WHERE l.frame_id = f.id
  ) AS looks
  WHERE f.id = which
    AND f.abandoned_at IS NULL
    AND EXISTS (
      SELECT FROM drawn_reading r WHERE r.frame_id = which AND r.look = looks.next AND r.is_open
    )
    AND NOT EXISTS (SELECT FROM drawn_reading r WHERE r.frame_id = which AND r.due IS NOT NULL)
$$;
