-- Whether so many readings end the plan of a stratum: within the tolerance even if all that cannot be told were wrong, or above
-- it even if they were right, by one-sided exact limits, each look with its share of the 5% in which all of them may err.
CREATE OR REPLACE FUNCTION registrar.ends_at_look(
  readings integer, least_wrong integer, most_wrong integer, tolerance double precision, looks integer
)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
SET search_path = public, pg_temp
AS $$
  SELECT registrar.chance_of_at_most(most_wrong, readings, tolerance) <= 0.05 / looks
    OR (least_wrong > 0 AND 1 - registrar.chance_of_at_most(least_wrong - 1, readings, tolerance) < 0.05 / looks)
$$;
