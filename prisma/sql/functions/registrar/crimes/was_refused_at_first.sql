-- Whether the first extract since this product went live had the row of this crime, and could not bring it.
CREATE OR REPLACE FUNCTION registrar.was_refused_at_first(folded_reference text)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM (
      SELECT e.started_at, e.finished_at
      FROM extract e
      WHERE e.taken_at >= (SELECT i.live_since::timestamp AT TIME ZONE 'Europe/London' FROM installation i)
      ORDER BY e.started_at
      LIMIT 1
    ) f
    JOIN personal.refused_row r ON r.file = 'crimes.csv' AND r.reference = was_refused_at_first.folded_reference
    WHERE r.first_seen_at BETWEEN f.started_at AND coalesce(f.finished_at, 'infinity')
  )
$$;
