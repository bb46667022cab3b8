-- Whether a value is a whole number from 1 to the most, written as a number without a fraction.
CREATE OR REPLACE FUNCTION registrar.is_count(value jsonb, most integer)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
SET search_path = public, pg_temp
AS $$
  SELECT CASE
    WHEN jsonb_typeof(value) = 'number' AND value #>> '{}' ~ '^[1-9][0-9]{0,2}$' THEN (value #>> '{}')::integer <= most
    ELSE false
  END
$$;
