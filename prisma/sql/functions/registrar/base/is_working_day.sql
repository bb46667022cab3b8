-- From Monday to Friday, except on a bank holiday of England and Wales as the calendar has them since 2024: nothing here was due
-- before. The same as isWorkingDay in TypeScript, which a test compares; a bank holiday for one occasion needs its line here.
CREATE OR REPLACE FUNCTION registrar.is_working_day(day date)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
RETURN extract(isodow FROM day) < 6
  AND NOT CASE extract(month FROM day)
    WHEN 1 THEN extract(day FROM day) = 1 OR extract(isodow FROM day) = 1 AND extract(day FROM day) <= 3
    WHEN 5 THEN extract(isodow FROM day) = 1 AND (extract(day FROM day) <= 7 OR extract(day FROM day) >= 25)
    WHEN 8 THEN extract(isodow FROM day) = 1 AND extract(day FROM day) >= 25
    -- A Monday or Tuesday stands in for a day of Christmas at a weekend.
    WHEN 12 THEN extract(day FROM day) IN (25, 26)
      OR extract(isodow FROM day) <= 2 AND extract(day FROM day) IN (27, 28)
    ELSE day - registrar.easter_sunday(extract(year FROM day)::integer) IN (-2, 1)
  END;
