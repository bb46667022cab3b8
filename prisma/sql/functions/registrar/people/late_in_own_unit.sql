-- Open duties on crimes of the actor's unit whose day has gone by, the longest first and no more than so many: the actor is shown
-- every crime of the unit. Found past row-level security, so that it is not asked of every duty of the force.
CREATE OR REPLACE FUNCTION registrar.late_in_own_unit(most int)
RETURNS SETOF uuid
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT y.id
  FROM duty_to_inform y
  JOIN reported_crime c ON c.id = y.crime_id
  WHERE y.state = 'open'
    AND y.due_on < (SELECT registrar.today())
    AND c.unit_id = (SELECT registrar.own_unit())
  ORDER BY y.due_on, y.id
  LIMIT most
$$;
