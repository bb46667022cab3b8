-- Which reading of a drawn item is due: the first; a second of what chance has read twice and of whatever the first did not find
-- right; and where the two differ a third, which settles it. Null once nothing is due.
CREATE OR REPLACE FUNCTION registrar.reading_due(item uuid)
RETURNS reading_stage
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT
    CASE
      WHEN a.id IS NULL THEN 'first'
      WHEN b.id IS NULL AND (d.read_twice OR a.finding <> 'correct') THEN 'second'
      WHEN b.finding <> a.finding AND c.id IS NULL THEN 'settling'
    END::reading_stage
  FROM drawn_item d
  LEFT JOIN audit_review a ON a.item_id = d.id AND a.stage = 'first'
  LEFT JOIN audit_review b ON b.item_id = d.id AND b.stage = 'second'
  LEFT JOIN audit_review c ON c.item_id = d.id AND c.stage = 'settling'
  WHERE d.id = item
$$;
