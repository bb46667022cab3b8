-- Whether everybody who came to the meeting of a case has scored it or stood down, and somebody has scored it.
CREATE OR REPLACE FUNCTION registrar.is_all_scored(which uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM panel_score s
    WHERE s.case_id = which AND NOT registrar.stood_down(which, s.member_id)
  )
  AND NOT EXISTS (
    SELECT
    FROM panel_case c
    JOIN panel_member m ON m.meeting_id = c.meeting_id
    WHERE c.id = which
      AND NOT EXISTS (SELECT FROM panel_member_step a WHERE a.member_id = m.id AND a.kind = 'absent')
      AND NOT EXISTS (SELECT FROM panel_score s WHERE s.case_id = which AND s.member_id = m.staff_id)
      AND NOT registrar.stood_down(which, m.staff_id)
  )
$$;
