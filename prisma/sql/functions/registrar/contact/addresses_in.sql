-- Every address in a field as an RMS holds it: cut at a semicolon or bar, behind a postcode and before another
-- house where another street follows. Null for a part that is no address.
CREATE OR REPLACE FUNCTION registrar.addresses_in(said text)
RETURNS TABLE (address text)
LANGUAGE plpgsql
IMMUTABLE
STRICT
PARALLEL SAFE
AS $$
DECLARE
  street text := '\m(st|street|rd|road|ln|lane|ave|avenue|dr|drive|cl|close|ct|court|pl|place|gdns|gardens|cres'
    || '|crescent|terr|terrace|way|row|mews|heol|ffordd|stryd|lon|rhodfa|clos|maes|cwrt|teras)\M';
  postcode text := '\m[a-z]{1,2}\d[\da-z]?[\s.-]*[\doil][a-z]{2}\M';
  rest text := registrar.plain_letters(said);
  piece text;
BEGIN
  IF registrar.refers_elsewhere(rest) THEN
    RETURN QUERY SELECT NULL::text;
  END IF;
  rest := regexp_replace(rest, '(' || postcode || ')(?=.*(' || postcode || '|\d.*' || street || '))', '\1;', 'g');
  rest := regexp_replace(
    rest,
    '(' || street || '[^;|\d]*[,\n]\s*)(?=((flat|apt)\s*\d+[a-z]?[,\s]+)?\d+[a-z]?[\s,]+[^;|,\n]*' || street || ')',
    '\1;',
    'g'
  );
  FOR piece IN SELECT p FROM regexp_split_to_table(rest, '[;|]|\s(or|formerly|previously)\s') AS p LOOP
    CONTINUE WHEN piece !~ E'[a-z0-9\u0080-\U0010FFFF]';
    RETURN QUERY
      SELECT
        CASE
          WHEN a.postcode IS NOT NULL
            OR (cardinality(a.numbers) > 0 AND cardinality(a.words) > 0)
            OR (cardinality(a.streets) > 0 AND cardinality(a.words) > 2)
            OR ('{ctg,fm,ho,villa,lodge,barn,bungalow,manor,hall,mill}' && a.words AND cardinality(a.words) > 2)
          THEN piece
        END
      FROM registrar.address_in(piece) a;
  END LOOP;
END
$$;
