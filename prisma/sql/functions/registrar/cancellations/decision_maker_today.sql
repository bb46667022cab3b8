-- Somebody as the decision maker today, by the strongest role of theirs.
CREATE OR REPLACE FUNCTION registrar.decision_maker_today(person uuid)
RETURNS registrar.decision_maker
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT d.*
  FROM
    registrar.today() AS on_day,
    registrar.decision_maker_on(person, registrar.deciding_role(person, on_day), on_day) AS d
$$;
