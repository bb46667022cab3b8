-- A setting is the registrar’s, from today or a later day: no figure of days gone by changes.
CREATE OR REPLACE FUNCTION registrar.guard_setting()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr') THEN
    PERFORM registrar.refuse('only the registrar changes a setting, in their own name');
  END IF;
  IF NEW.from_day < registrar.today() THEN
    PERFORM registrar.refuse('no setting is changed for days gone by');
  END IF;
  IF registrar.is_another_time(NEW.at) THEN
    PERFORM registrar.refuse('a setting of another time');
  END IF;
  IF NOT registrar.is_setting(NEW.name, NEW.value, NEW.reason_id) THEN
    PERFORM registrar.refuse('no setting gives more days, fewer, or anything else than the product lets the registrar enter');
  END IF;
  RETURN NULL;
END
$$;
