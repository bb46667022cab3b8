-- The labels of a frame for readers who may not see its references, each with its stratum as a letter: none where a stratum holds
-- fewer than ten, or where a stratum of another frame differs from one of this by fewer than ten, so that neither how many there
-- are nor how many more gives a small number away.
CREATE OR REPLACE FUNCTION registrar.labels_for_outside(which uuid)
RETURNS TABLE (label text, stratum text)
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  WITH item AS MATERIALIZED (
    SELECT i.frame_id, i.stratum, i.id, coalesce(i.decision_id, i.rms_change_id, i.cancellation_id) AS thing
    FROM frame_item i
  ),
  size AS MATERIALIZED (
    SELECT frame_id, stratum, count(*) AS n FROM item GROUP BY frame_id, stratum
  ),
  shared AS (
    SELECT mine.stratum, other.frame_id, other.stratum AS other_stratum, count(*) AS n
    FROM item mine
    JOIN item other ON other.thing = mine.thing AND other.frame_id <> mine.frame_id
    WHERE mine.frame_id = which
    GROUP BY mine.stratum, other.frame_id, other.stratum
  )
  SELECT l.label, chr(64 + dense_rank() OVER (ORDER BY i.stratum COLLATE "C")::integer)
  FROM item i
  JOIN frame_label l ON l.id = i.id
  WHERE i.frame_id = which
    AND NOT EXISTS (SELECT FROM size z WHERE z.frame_id = which AND z.n < 10)
    AND NOT EXISTS (
      SELECT
      FROM shared s
      JOIN size mine ON mine.frame_id = which AND mine.stratum = s.stratum
      JOIN size other ON other.frame_id = s.frame_id AND other.stratum = s.other_stratum
      WHERE mine.n - s.n BETWEEN 1 AND 9 OR other.n - s.n BETWEEN 1 AND 9
    )
$$;
