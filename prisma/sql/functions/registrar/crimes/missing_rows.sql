-- Every row of an extract that is still missing, beside each crime it makes incomplete; `crime_id` is null where it names
-- none that is here.
CREATE OR REPLACE FUNCTION registrar.missing_rows()
RETURNS TABLE (
  id uuid, row_id uuid, crime_id uuid, file text, line integer, columns text, reasons text, first_seen_at timestamptz
)
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  WITH open AS MATERIALIZED (
    SELECT * FROM personal.refused_row r WHERE r.closed_at IS NULL
  ),
  named AS MATERIALIZED (
    SELECT o.id, c.id AS crime_id
    FROM open o
    JOIN reported_crime c ON c.folded = o.reference
    UNION
    SELECT o.id, i.crime_id
    FROM open o
    JOIN personal.person p ON p.key = o.key
    JOIN involvement i ON i.person_id = p.id
    WHERE o.file = 'people.csv'
    UNION
    SELECT a.refused_row_id, a.crime_id
    FROM refused_row_answer a
    WHERE a.crime_id IS NOT NULL
  )
  SELECT
    md5(o.id::text || coalesce(n.crime_id::text, ''))::uuid, o.id, n.crime_id,
    o.file, o.line, o.columns, o.reasons, o.first_seen_at
  FROM open o
  LEFT JOIN named n ON n.id = o.id
  WHERE NOT EXISTS (SELECT FROM entered_row e WHERE e.refused_row_id = o.id AND e.crime_id = n.crime_id)
    AND NOT EXISTS (SELECT FROM refused_row_answer a WHERE a.refused_row_id = o.id AND a.crime_id IS NULL)
$$;
