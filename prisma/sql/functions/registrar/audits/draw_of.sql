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
  WITH frozen AS MATERIALIZED (
    SELECT f.id, f.hash, f.sizes, registrar.seed_of(f.id) AS seed FROM audit_frame f WHERE f.id = which
  ),
  sizes AS MATERIALIZED (
    SELECT z.stratum, z.read
    FROM frozen f
    CROSS JOIN LATERAL jsonb_to_recordset(f.sizes) AS z(stratum text, read integer)
  ),
  tickets AS (
    SELECT
      i.id, i.reference, i.stratum, f.seed, f.hash,
      encode(sha256(convert_to(f.seed || '|' || f.hash || '|' || upper(i.reference), 'UTF8')), 'hex') AS ticket
    FROM frozen f
    JOIN frame_item i ON i.frame_id = f.id
    WHERE f.seed IS NOT NULL
  ),
  drawn AS (
    SELECT t.*
    FROM (
      SELECT t.*, row_number() OVER (PARTITION BY t.stratum ORDER BY t.ticket COLLATE "C") AS nth FROM tickets t
    ) t
    JOIN sizes z ON z.stratum = t.stratum
    WHERE t.nth <= z.read
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
