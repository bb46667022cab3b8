-- Whether somebody may confirm a decision on a day: whoever made it, while they still decide at all, or another
-- who could have decided this case. The chief officer could only with the registrar's written advice.
CREATE OR REPLACE FUNCTION registrar.may_confirm(person uuid, d cancellation_decision, on_day date)
RETURNS boolean
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  by_role role := registrar.deciding_role(person, on_day);
  r cancellation_request;
  unit uuid;
BEGIN
  IF by_role IS NULL OR registrar.has_requested(person, d.request_id) THEN
    RETURN false;
  END IF;
  IF person = d.decided_by THEN
    RETURN true;
  END IF;
  SELECT * INTO r FROM cancellation_request WHERE id = d.request_id;
  SELECT c.unit_id INTO unit FROM reported_crime c WHERE c.id = r.crime_id;
  RETURN
    registrar.bars_to_deciding(registrar.decision_maker_on(person, by_role, on_day), r, d.category, unit) = '{}'
    AND (by_role <> 'chief' OR d.advice_id IS NOT NULL);
END
$$;
