-- What a pair that no list holds is taken to be, by its code or its class; null where neither says anything. The one
-- statement of it in TypeScript is natureOf, and a test compares the two.
CREATE OR REPLACE FUNCTION registrar.nature_of_unlisted(code text, count_class text)
RETURNS text
LANGUAGE sql
IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT CASE
    WHEN code ~ '^0*19/' OR count_class ~ '^19[A-Z]?$' THEN 'rape'
    WHEN code ~ '^0*(1/|4/0?[125]$|4/10$)' OR count_class ~ '^(1|4/(1|2|5|10))$' THEN 'homicide'
    WHEN code ~ '^0*2/' OR count_class = '2' THEN 'attempted murder'
    WHEN code ~ '^0*((1[678]|2[0-3]|7[0-4]|88|175)/|(28|30)/0?1$)'
      OR count_class ~ '^(1[678]|2[0-3]|7[0-4]|88)[A-Z]?$'
    THEN 'sexual'
    WHEN code ~ '^0*24/' OR count_class IN ('24', '106') THEN 'slavery'
  END
$$;
