-- Whether somebody has stood down from a case.
CREATE OR REPLACE FUNCTION registrar.stood_down(which uuid, person uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM panel_stand_down d WHERE d.case_id = which AND d.member_id = person)
$$;
