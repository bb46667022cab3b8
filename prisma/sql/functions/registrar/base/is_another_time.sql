-- Whether an instant that a row gives as its own lies more than five minutes from the one clock. One that is not given is another time.
CREATE OR REPLACE FUNCTION registrar.is_another_time(at timestamptz)
RETURNS boolean
LANGUAGE sql
STABLE
RETURN coalesce(abs(extract(epoch FROM registrar.now() - at)) > 300, true);
