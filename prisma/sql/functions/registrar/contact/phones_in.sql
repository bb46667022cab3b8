-- Every number in a field as an RMS holds it. A row without a whole number has the digits that were there: a
-- landline without its area code, a number cut short or rounded by a spreadsheet; null where it is not even that.
CREATE OR REPLACE FUNCTION registrar.phones_in(said text)
RETURNS TABLE (phone text, digits text)
LANGUAGE plpgsql
IMMUTABLE
STRICT
PARALLEL SAFE
AS $$
DECLARE
  rest text := registrar.as_read(said);
  chunk text;
  ending text;
  found text;
BEGIN
  -- 7.7009E+09: a spreadsheet kept the first digits only.
  IF rest ~ '\d[.,]?\d*\s*e\s*\+?\s*\d{1,2}(\D|$)' OR registrar.refers_elsewhere(rest) THEN
    RETURN QUERY SELECT NULL::text, NULL::text;
  END IF;
  FOR i IN 1..4 LOOP
    rest := regexp_replace(rest, '(\d[\s().-]*)o(?![a-z])|\mo(?=[\s().-]*\d)|o(?=\d)', '\10', 'g');
    rest := regexp_replace(rest, '(\d)[il|](?![a-z])|[il|](?=\d)', '\11', 'g');
  END LOOP;
  -- Extensions, and 1) 2) before the numbers of a list.
  rest := regexp_replace(rest, '(^|[\s;,])\d[).]\s+', ' ; ', 'g');
  rest := regexp_replace(rest, '\m(ext|extn|extension|x)[\s.:]*\d{1,6}|#\s*\d{1,6}', ' ', 'g');
  -- 01632 960001/2 is two numbers.
  FOR chunk, ending IN
    SELECT m[1], m[2]
    FROM
      regexp_matches(
        rest,
        '(\+?[\d(][\d\s().+-]*)(?:(?:[/&,;]|or|and)\s*(\d{1,5})(?![\s().-]*\d))?',
        'g'
      ) AS m
  LOOP
    CONTINUE WHEN chunk !~ '\d';
    found := registrar.phone_of(regexp_replace(chunk, '\D', '', 'g'), chunk ~ '^\W*\+');
    IF found IS NOT NULL AND chunk !~ '\d[^+]*\+' THEN
      RETURN QUERY SELECT found, regexp_replace(chunk, '\D', '', 'g');
      RETURN QUERY SELECT left(found, -length(ending)) || ending, ending WHERE ending IS NOT NULL;
      CONTINUE;
    END IF;
    RETURN QUERY
      WITH
        pieces AS (
          SELECT
            registrar.phone_of(regexp_replace(p, '\D', '', 'g'), p ~ '^\W*\+') AS phone,
            regexp_replace(p, '\D', '', 'g') AS digits
          FROM regexp_split_to_table(chunk, '\s+(?=\+|\(?0\d)|(?=\+)|\n') AS p
          WHERE p ~ '\d'
        )
      SELECT p.phone, p.digits
      FROM pieces p
      WHERE EXISTS (SELECT FROM pieces w WHERE w.phone IS NOT NULL)
      UNION ALL
      SELECT NULL, regexp_replace(concat(chunk, ending), '\D', '', 'g')
      WHERE NOT EXISTS (SELECT FROM pieces w WHERE w.phone IS NOT NULL);
  END LOOP;
  IF rest !~ '(\d[\s().-]*){5}' THEN
    RETURN QUERY SELECT NULL::text, NULL::text;
  END IF;
END
$$;
