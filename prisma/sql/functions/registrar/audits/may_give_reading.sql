-- Whether somebody's role lets them give a reading of a stage: an auditor reads; the registrar settles, or an outside auditor. What the
-- registrar or the deputy settled is read outside their line, whichever reading it is.
CREATE OR REPLACE FUNCTION registrar.may_give_reading(person uuid, stage reading_stage, is_registrars boolean)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT registrar.held(person, 'outside_auditor', registrar.today())
    OR (
      NOT is_registrars
      AND CASE
        WHEN stage = 'settling'
          THEN registrar.held(person, 'fcr', registrar.today()) OR registrar.held(person, 'deputy', registrar.today())
        ELSE registrar.held(person, 'auditor', registrar.today())
      END
    )
$$;
