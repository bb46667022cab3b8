-- What the seed of a frame draws: of each stratum the lowest tickets, as many as were fixed when it was frozen.
CREATE OR REPLACE FUNCTION registrar.drawn_of(which uuid)
RETURNS TABLE (reference text, decision_id uuid)
LANGUAGE sql
STABLE
SECURITY DEFINER
ROWS 100
SET search_path = public, pg_temp
AS $$
  SELECT t.reference, t.decision_id
  FROM (
    SELECT
      i.reference, i.decision_id, i.stratum,
      row_number() OVER (
        PARTITION BY i.stratum
        ORDER BY encode(sha256(convert_to(s.seed || '|' || f.hash || '|' || upper(i.reference), 'UTF8')), 'hex') COLLATE "C"
      ) AS place
    FROM audit_frame f
    CROSS JOIN registrar.seed_of(f.id) AS s(seed)
    JOIN frame_item i ON i.frame_id = f.id
    WHERE f.id = which AND s.seed IS NOT NULL
  ) t
  JOIN audit_frame f ON f.id = which
  JOIN jsonb_to_recordset(f.sizes) AS z(stratum text, read integer) ON z.stratum = t.stratum
  WHERE t.place <= z.read
$$;
