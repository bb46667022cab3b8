-- The last postcode in a text as written, with a letter for a figure or the other way round; null where there is
-- none. One of its places must be a figure, so that Hill Lea is none.
CREATE OR REPLACE FUNCTION registrar.postcode_read(said text)
RETURNS text
LANGUAGE sql
IMMUTABLE
STRICT
PARALLEL SAFE
RETURN (
  SELECT m.found[1]
  FROM regexp_matches(
      registrar.plain_letters(said),
      '(\m[a-z0]{1,2}[0-9oil][0-9a-z]?[\s.-]*[0-9oil][a-z]{2}\M)',
      'g'
    ) WITH ORDINALITY AS m(found, n)
  WHERE m.found[1] ~ '[0-9][\s.-]*[a-z]{2}$|[0-9][a-z]?[\s.-]*[0-9oil][a-z]{2}$'
  ORDER BY m.n DESC
  LIMIT 1
);
