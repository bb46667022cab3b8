-- No day is checked afterwards, nor in somebody's name: a day on which none ran stays so.
CREATE OR REPLACE FUNCTION registrar.guard_daily_check()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF registrar.actor() IS NOT NULL THEN
    PERFORM registrar.refuse('the daily check is the product''s own, and nobody''s');
  END IF;
  IF TG_TABLE_NAME = 'daily_check' AND NEW.day <> registrar.today()
    OR registrar.is_another_time(NEW.at)
  THEN
    PERFORM registrar.refuse('a daily check is of its own day, and written down as it runs');
  END IF;
  IF (SELECT count(*) FROM daily_check c WHERE c.day = NEW.day) <> cardinality(enum_range(NULL::check_kind)) THEN
    PERFORM registrar.refuse('a daily check looks for everything it is there for');
  END IF;
  RETURN NULL;
END
$$;
