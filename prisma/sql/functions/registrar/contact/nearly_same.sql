-- Whether two words are the same but for one letter that was left out, added or mistaken.
CREATE OR REPLACE FUNCTION registrar.nearly_same(one text, other text)
RETURNS boolean
LANGUAGE plpgsql
IMMUTABLE
STRICT
PARALLEL SAFE
AS $$
DECLARE
  longest integer := greatest(length(one), length(other));
  at_start integer := 0;
  at_end integer := 0;
BEGIN
  IF one = other THEN
    RETURN true;
  END IF;
  IF longest < 4 OR longest - least(length(one), length(other)) > 1 THEN
    RETURN false;
  END IF;
  WHILE substr(one, at_start + 1, 1) = substr(other, at_start + 1, 1) LOOP
    at_start := at_start + 1;
  END LOOP;
  WHILE at_start + at_end < longest - 1 AND left(right(one, at_end + 1), 1) = left(right(other, at_end + 1), 1) LOOP
    at_end := at_end + 1;
  END LOOP;
  RETURN at_start + at_end >= longest - 1;
END
$$;
