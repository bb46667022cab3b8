-- Asked at once and as the writer, because whom a crime is shown to cannot be asked inside a guard that sees
-- all.
CREATE OR REPLACE FUNCTION registrar.refuse_unseen()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF NOT registrar.sees_crime(NEW.crime_id) THEN
    PERFORM registrar.refuse('a review of a crime one is not shown');
  END IF;
  RETURN NEW;
END
$$;
