-- Whether the actor is shown this crime, asked where they write and would see all: by the one policy of the
-- table, not by a copy of it.
CREATE OR REPLACE FUNCTION registrar.sees_crime(which uuid)
RETURNS boolean
LANGUAGE plpgsql
AS $$
DECLARE
  before text := current_setting('role');
  sees boolean;
BEGIN
  PERFORM set_config('role', 'registrar_reader', true);
  sees := EXISTS (SELECT FROM public.reported_crime c WHERE c.id = which);
  PERFORM set_config('role', before, true);
  RETURN sees;
END
$$;
