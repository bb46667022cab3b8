-- An offence whose victim has enhanced rights: sexual offences, homicide, slavery, and the gravest of the others by their pairs.
-- The same as isSeriousOffence in TypeScript, which a test compares.
CREATE OR REPLACE FUNCTION registrar.is_serious_offence(code text, count_class text)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT CASE
    WHEN o.code IS NULL THEN
      registrar.nature_of_unlisted(is_serious_offence.code, is_serious_offence.count_class) IS NOT NULL
    ELSE
      o.reserved
      OR o."group" = 'Sexual offences'
      OR o.count_class = '106'
      OR (o.code, o.count_class) IN (
        ('005/01', '5D'), ('005/01', '8S'), ('005/01', '8T'), ('008/67', '8U'), ('036/01', '36'), ('036/03', '36'),
        ('056/01', '56A')
      )
  END
  FROM (SELECT) AS once
  LEFT JOIN offence o ON o.code = is_serious_offence.code AND o.count_class = is_serious_offence.count_class
$$;
