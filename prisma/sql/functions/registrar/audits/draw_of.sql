-- What the seed of a frame draws: of each stratum the lowest tickets, as many as were fixed when it was frozen, in the order of
-- the tickets; and the fifth of them, by tickets of their own, that chance has read twice.
CREATE OR REPLACE FUNCTION registrar.draw_of(which uuid)
RETURNS TABLE (item_id uuid, place integer, read_twice boolean)
LANGUAGE sql
STABLE
SECURITY DEFINER
ROWS 100
SET search_path = public, pg_temp
AS $$
  WITH tickets AS (
    SELECT
      i.id, i.reference, i.stratum, s.seed, f.hash, f.sizes,
      encode(sha256(convert_to(s.seed || '|' || f.hash || '|' || upper(i.reference), 'UTF8')), 'hex') AS ticket
    FROM audit_frame f
    CROSS JOIN registrar.seed_of(f.id) AS s(seed)
    JOIN frame_item i ON i.frame_id = f.id
    WHERE f.id = which AND s.seed IS NOT NULL
  ),
  drawn AS (
    SELECT t.*
    FROM (
      SELECT t.*, row_number() OVER (PARTITION BY t.stratum ORDER BY t.ticket COLLATE "C") AS nth FROM tickets t
    ) t
    CROSS JOIN LATERAL jsonb_to_recordset(t.sizes) AS z(stratum text, read integer)
    WHERE z.stratum = t.stratum AND t.nth <= z.read
  )
  SELECT
    d.id,
    row_number() OVER (ORDER BY d.ticket COLLATE "C")::integer,
    row_number() OVER (
      ORDER BY
        encode(sha256(convert_to(d.seed || '|' || d.hash || '|twice|' || upper(d.reference), 'UTF8')), 'hex') COLLATE "C"
    ) <= ceil(count(*) OVER () / 5.0)
  FROM drawn d
$$;
