-- The label of a reference: SHA-256, in capitals, of its salt and the reference in capitals, joined by "|".
CREATE OR REPLACE FUNCTION registrar.label_of(salt text, reference text)
RETURNS text
LANGUAGE sql
IMMUTABLE
SET search_path = public, pg_temp
AS $$
  SELECT upper(encode(sha256(convert_to(salt || '|' || upper(reference), 'UTF8')), 'hex'))
$$;
