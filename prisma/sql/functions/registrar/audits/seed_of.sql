-- The seed of a frame: SHA-256, in lower-case hex, of the hash of the entry that froze it and its two numbers, joined by "|".
-- Null while a number is awaited.
CREATE OR REPLACE FUNCTION registrar.seed_of(which uuid)
RETURNS text
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT encode(
    sha256(convert_to(encode(e.hash, 'hex') || '|' || string_agg(n.value, '|' ORDER BY n.number), 'UTF8')),
    'hex'
  )
  FROM audit_frame f
  JOIN ledger.entry e ON e.form_key = f.form_key
  JOIN seed_number n ON n.frame_id = f.id
  WHERE f.id = which
  GROUP BY e.hash
  HAVING count(*) = 2
$$;
