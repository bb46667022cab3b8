-- Easter Sunday by Gauss's rule, from 1900 to 2099.
CREATE OR REPLACE FUNCTION registrar.easter_sunday(in_year integer)
RETURNS date
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $$
  WITH moon AS (SELECT (19 * (in_year % 19) + 24) % 30 AS days),
  sunday AS (
    SELECT days, (2 * (in_year % 4) + 4 * (in_year % 7) + 6 * days + 5) % 7 AS after
    FROM moon
  )
  SELECT make_date(in_year, 3, 22) + days + after
    - CASE WHEN after = 6 AND (days = 29 OR days = 28 AND in_year % 19 > 10) THEN 7 ELSE 0 END
  FROM sunday
$$;
