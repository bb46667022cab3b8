-- What a setting says today.
CREATE OR REPLACE FUNCTION registrar.setting_today(wanted text)
RETURNS jsonb
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT registrar.setting_on(wanted, registrar.today())
$$;
