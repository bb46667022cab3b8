-- Words are erased under review, and changed in no other way: what was sent can be read as it was sent, or
-- not at all.
CREATE OR REPLACE FUNCTION registrar.refuse_other_words()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF NEW.text IS NOT NULL AND NEW.text IS DISTINCT FROM OLD.text
    OR NEW.salt <> OLD.salt
    OR NEW.crime_id IS DISTINCT FROM OLD.crime_id
  THEN
    PERFORM registrar.refuse('words are erased under review, and changed in no other way');
  END IF;
  RETURN NEW;
END
$$;
