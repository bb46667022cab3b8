-- Where the year leaves two bands open the younger is taken: it asks for more care.
CREATE OR REPLACE FUNCTION registrar.age_band(born integer, on_day date)
RETURNS text
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
RETURN CASE
  WHEN born IS NULL THEN 'unknown'
  WHEN extract(year FROM on_day) - born - 1 >= 18 THEN 'adult'
  WHEN extract(year FROM on_day) - born - 1 >= 16 THEN '16-17'
  WHEN extract(year FROM on_day) - born - 1 >= 13 THEN '13-15'
  ELSE 'under 13'
END;
