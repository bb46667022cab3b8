-- What a setting says today: the last word given for the last day that has come.
CREATE OR REPLACE FUNCTION registrar.setting_today(wanted text)
RETURNS jsonb
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT s.value
  FROM setting s
  WHERE s.name = wanted AND s.from_day <= registrar.today()
  ORDER BY s.from_day DESC, s.at DESC, s.id DESC
  LIMIT 1
$$;
