-- What the seed of a frame draws, by the labels of its items: of each stratum the lowest tickets, as many as were fixed when it was frozen, in the order of
-- the tickets. A stratum that is read whole is all of the first look; of the others the tickets fall to the looks in their
-- order, as many to each. Of each look the fifth, by tickets of their own, that chance has read twice.
CREATE OR REPLACE FUNCTION registrar.draw_in_looks(which uuid)
RETURNS TABLE (item_id uuid, place integer, read_twice boolean, look smallint)
LANGUAGE sql
STABLE
SECURITY DEFINER
ROWS 100
SET search_path = public, pg_temp
AS $$
  WITH frozen AS MATERIALIZED (
    SELECT f.id, f.hash, f.sizes, a.looks, registrar.seed_of(f.id) AS seed
    FROM audit_frame f
    JOIN audit a ON a.id = f.audit_id
    WHERE f.id = which
  ),
  sizes AS MATERIALIZED (
    SELECT z.stratum, z."of", z.read, f.looks
    FROM frozen f
    CROSS JOIN LATERAL jsonb_to_recordset(f.sizes) AS z(stratum text, "of" integer, read integer)
  ),
  tickets AS (
    SELECT
      i.id, line.line, i.stratum, f.seed, f.hash,
      encode(sha256(convert_to(f.seed || '|' || f.hash || '|' || line.line, 'UTF8')), 'hex') AS ticket
    FROM frozen f
    JOIN frame_item i ON i.frame_id = f.id
    LEFT JOIN frame_label l ON l.id = i.id
    CROSS JOIN LATERAL (SELECT coalesce(l.label, upper(i.reference)) AS line) AS line
    WHERE f.seed IS NOT NULL
  ),
  drawn AS (
    SELECT
      t.*,
      CASE WHEN z.read = z."of" THEN 1 ELSE (t.nth - 1) * z.looks / z.read + 1 END::smallint AS look
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
      PARTITION BY d.look
      ORDER BY
        encode(sha256(convert_to(d.seed || '|' || d.hash || '|twice|' || d.line, 'UTF8')), 'hex') COLLATE "C"
    ) <= ceil(count(*) OVER (PARTITION BY d.look) / 5.0),
    d.look
  FROM drawn d
$$;
