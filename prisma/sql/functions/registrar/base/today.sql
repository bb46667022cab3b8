-- The day by the one clock, as it is counted in England and Wales.
CREATE OR REPLACE FUNCTION registrar.today()
RETURNS date
LANGUAGE sql
STABLE
RETURN (registrar.now() AT TIME ZONE 'Europe/London')::date;
