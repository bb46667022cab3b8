-- The mailbox that an address leads to: without a tag, without the dots that Google passes over, under one of a
-- provider’s several names, and with its domain as it is read. Null where the address is none.
CREATE OR REPLACE FUNCTION registrar.mailbox_of(box text, place text)
RETURNS text
LANGUAGE plpgsql
IMMUTABLE
STRICT
PARALLEL SAFE
AS $$
DECLARE
  labels text[] := string_to_array(btrim(place, '.-_'), '.');
  name text := regexp_replace(regexp_replace(btrim(box, '.'), '(?!^)\+.*$', ''), '\.{2,}', '.', 'g');
  domain text;
BEGIN
  SELECT
    CASE
      WHEN count(*) FILTER (WHERE l.read IS NULL OR l.read = '') = 0 THEN string_agg(l.read, '.' ORDER BY l.n)
    END
  INTO domain
  FROM (
    SELECT n, CASE WHEN label ~ '^xn--' THEN registrar.from_punycode(label) ELSE label END AS read
    FROM unnest(labels) WITH ORDINALITY AS t(label, n)
  ) AS l;
  IF domain IS NULL
    OR cardinality(labels) < 2
    OR labels[cardinality(labels)] !~ '^([a-z]{2,63}|xn--.+|.*[^\u0001-\u007F].*)$'
  THEN
    RETURN NULL;
  END IF;
  domain := CASE
    WHEN domain IN ('gmail.com', 'googlemail.com') THEN 'gmail.com'
    WHEN domain IN ('icloud.com', 'me.com', 'mac.com') THEN 'icloud.com'
    WHEN domain IN ('proton.me', 'protonmail.com', 'pm.me') THEN 'proton.me'
    ELSE domain
  END;
  RETURN nullif(CASE WHEN domain = 'gmail.com' THEN replace(name, '.', '') ELSE name END, '') || '@' || domain;
END
$$;
