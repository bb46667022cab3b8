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
  IF (
      NEW.name IN ('informing-days', 'days-to-answer-a-review')
      AND jsonb_path_exists(NEW.value, '$.** ? (@.type() == "number" && (@ < 1 || @ > 20))')
    )
    OR (
      NEW.name IN ('days-to-answer-a-letter', 'days-to-decide-late-change', 'days-until-quiet')
      AND jsonb_path_exists(NEW.value, '$ ? (@ < 1 || @ > 40)')
    )
  THEN
    PERFORM registrar.refuse('no setting gives more days, or fewer, than the product lets the registrar enter');
  END IF;
  RETURN NULL;
END
$$;
