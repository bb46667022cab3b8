-- The n-th working day after a day, which is not counted itself; for n from 1.
CREATE OR REPLACE FUNCTION registrar.add_working_days(day date, n integer)
RETURNS date
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
RETURN (
  SELECT day + i
  FROM generate_series(1, 2 * n + 14) i
  WHERE registrar.is_working_day(day + i)
  ORDER BY i
  OFFSET n - 1
  LIMIT 1
);
