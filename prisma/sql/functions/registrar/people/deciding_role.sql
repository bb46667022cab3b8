-- The role by which a person decides on a day: the strongest of theirs; null where they hold none.
CREATE OR REPLACE FUNCTION registrar.deciding_role(person uuid, on_day date)
RETURNS role
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT wanted.role
  FROM unnest(registrar.deciding_roles()) WITH ORDINALITY AS wanted(role, place)
  WHERE registrar.held(person, wanted.role, on_day)
  ORDER BY wanted.place
  LIMIT 1
$$;
