-- The numbers of houses and flats in an address, without those of its postcode.
CREATE OR REPLACE FUNCTION registrar.house_numbers_in(said text)
RETURNS text[]
LANGUAGE sql
IMMUTABLE
STRICT
PARALLEL SAFE
RETURN ARRAY(
  SELECT m[1]
  FROM regexp_matches(
    regexp_replace(upper(said), '\y[A-Z]{1,2}[0-9][A-Z0-9]?\s*[0-9][A-Z]{2}\y', ''),
    '\y([0-9]+[A-Z]?)\y',
    'g'
  ) AS m
);
