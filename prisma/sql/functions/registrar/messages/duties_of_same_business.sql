-- The duties to inform the same business of other crimes, for the same occasion. A person is never among them.
CREATE OR REPLACE FUNCTION registrar.duties_of_same_business(which uuid)
RETURNS SETOF duty_to_inform
LANGUAGE sql
STABLE
SECURITY DEFINER
ROWS 5
SET search_path = public, pg_temp
AS $$
  SELECT o.*
  FROM duty_to_inform y
  JOIN involvement p ON p.id = y.involvement_id
  JOIN personal.person n ON n.id = p.person_id AND n.kind = 'organisation'
  JOIN involvement q ON q.person_id = p.person_id
  JOIN duty_to_inform o ON o.involvement_id = q.id
  WHERE y.id = which AND o.crime_id <> y.crime_id AND o.occasion = y.occasion
$$;
