-- Where the year leaves two bands open the younger is taken: it asks for more care. Who would be over 120 has no year of
-- birth: systems write their first year where they hold none.
CREATE OR REPLACE FUNCTION registrar.age_band(born integer, on_day date)
RETURNS text
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
RETURN CASE
  WHEN born IS NULL OR extract(year FROM on_day) - born - 1 >= 120 THEN 'unknown'
  WHEN extract(year FROM on_day) - born - 1 >= 18 THEN 'adult'
  WHEN extract(year FROM on_day) - born - 1 >= 16 THEN '16-17'
  WHEN extract(year FROM on_day) - born - 1 >= 13 THEN '13-15'
  ELSE 'under 13'
END;
