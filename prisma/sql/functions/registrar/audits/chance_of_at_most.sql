-- The chance of at most so many hits in so many readings, if this share is hits: added up term by term, in logarithms, so that
-- no term is lost where there are many readings.
CREATE OR REPLACE FUNCTION registrar.chance_of_at_most(hits integer, readings integer, share double precision)
RETURNS double precision
LANGUAGE plpgsql
IMMUTABLE
SET search_path = public, pg_temp
AS $$
DECLARE
  term double precision := readings * ln(1 - share);
  total double precision := 0;
BEGIN
  IF hits >= readings THEN
    RETURN 1;
  END IF;
  FOR i IN 0..hits LOOP
    IF term > -700 THEN
      total := total + exp(term);
    END IF;
    term := term + ln((readings - i)::double precision / (i + 1)) + ln(share / (1 - share));
  END LOOP;
  RETURN total;
END
$$;
