-- So many rows of extracts that are still missing, the longest missing first, from a place in that order, each beside each
-- crime it makes incomplete: as `missing_rows` has them, and no more read than are shown.
CREATE OR REPLACE FUNCTION registrar.missing_rows_after(since timestamptz, after uuid, most integer)
RETURNS TABLE (
  row_id uuid, crime_id uuid, file text, line integer, columns text, reasons text, first_seen_at timestamptz
)
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT o.id, x.crime_id, o.file, o.line, o.columns, o.reasons, o.first_seen_at
  FROM (
    SELECT r.*, n.missing
    FROM
      personal.refused_row r,
      LATERAL (
        SELECT
          count(*) AS named,
          array_agg(k.crime_id) FILTER (
            WHERE NOT EXISTS (SELECT FROM entered_row e WHERE e.refused_row_id = r.id AND e.crime_id = k.crime_id)
          ) AS missing
        FROM (
          SELECT c.id AS crime_id
          FROM reported_crime c
          WHERE c.folded = r.reference
          UNION
          SELECT i.crime_id
          FROM personal.person p
          JOIN involvement i ON i.person_id = p.id
          WHERE p.key = r.key AND r.file = 'people.csv'
          UNION
          SELECT a.crime_id
          FROM refused_row_answer a
          WHERE a.refused_row_id = r.id AND a.crime_id IS NOT NULL
        ) k
      ) AS n
    WHERE r.closed_at IS NULL
      AND NOT EXISTS (SELECT FROM refused_row_answer a WHERE a.refused_row_id = r.id AND a.crime_id IS NULL)
      AND (
        missing_rows_after.after IS NULL
        OR (r.first_seen_at, r.id) > (missing_rows_after.since, missing_rows_after.after)
      )
      AND (n.named = 0 OR n.missing IS NOT NULL)
    ORDER BY r.first_seen_at, r.id
    LIMIT most
  ) o
  LEFT JOIN LATERAL unnest(o.missing) AS x(crime_id) ON true
  ORDER BY o.first_seen_at, o.id, x.crime_id
$$;
