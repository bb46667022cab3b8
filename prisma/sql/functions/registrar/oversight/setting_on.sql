-- What a setting says on a day: the last word given for the last day that had come. Null where the force had settled nothing.
CREATE OR REPLACE FUNCTION registrar.setting_on(wanted text, on_day date)
RETURNS jsonb
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT s.value
  FROM setting s
  WHERE s.name = wanted AND s.from_day <= on_day
  ORDER BY s.from_day DESC, s.at DESC, s.id DESC
  LIMIT 1
$$;
