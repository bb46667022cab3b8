-- The registrar, the deputy or their staff say, in their own name and now, whether two alike references are one crime.
CREATE OR REPLACE FUNCTION registrar.guard_reference_judgement()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr', 'deputy', 'registrar_staff') THEN
    PERFORM registrar.refuse('whether two references are one crime is said by the registrar or their staff');
  END IF;
  IF registrar.is_another_time(NEW.at) THEN
    PERFORM registrar.refuse('a judgement of another time');
  END IF;
  IF NEW.other_crime_id NOT IN (SELECT registrar.alike_crimes(NEW.crime_id)) THEN
    PERFORM registrar.refuse('only two references that are alike are judged');
  END IF;
  IF NOT EXISTS (SELECT FROM personal.words w WHERE w.id = NEW.reason_id AND w.text <> '') THEN
    PERFORM registrar.refuse('a judgement has its reason');
  END IF;
  RETURN NEW;
END
$$;
