-- Whether two fields lead to one phone. A number that is not whole is not known where it may be a part of the
-- other, and where it is longer than a part can be.
CREATE OR REPLACE FUNCTION registrar.compare_phone(one text, other text)
RETURNS comparison
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
RETURN (
  WITH
    a AS (SELECT * FROM registrar.phones_in(one)),
    b AS (SELECT * FROM registrar.phones_in(other))
  SELECT CASE
      WHEN btrim(one) IS NULL OR btrim(other) IS NULL THEN 'not_known'
      WHEN EXISTS (SELECT FROM a, b WHERE a.phone = b.phone)
        OR EXISTS (SELECT FROM a WHERE registrar.holds_digits(other, a.phone))
        OR EXISTS (SELECT FROM b WHERE registrar.holds_digits(one, b.phone))
      THEN 'shared'
      WHEN EXISTS (SELECT FROM a WHERE phone IS NULL AND coalesce(length(ltrim(digits, '0')), 9) >= 9)
        OR EXISTS (SELECT FROM b WHERE phone IS NULL AND coalesce(length(ltrim(digits, '0')), 9) >= 9)
      THEN 'not_known'
      WHEN NOT EXISTS (SELECT FROM a) OR NOT EXISTS (SELECT FROM b) THEN 'not_known'
      WHEN EXISTS (
          SELECT
          FROM a, b
          WHERE (a.phone IS NULL AND length(a.digits) > 3 AND strpos(b.digits, ltrim(a.digits, '0')) > 0)
            OR (b.phone IS NULL AND length(b.digits) > 3 AND strpos(a.digits, ltrim(b.digits, '0')) > 0)
        )
      THEN 'not_known'
      ELSE 'apart'
    END::comparison
);
