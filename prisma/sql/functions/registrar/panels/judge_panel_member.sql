-- Members are invited by the registrar or the deputy, before any case is discussed.
CREATE OR REPLACE FUNCTION registrar.judge_panel_member(n panel_member)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NOT registrar.holds('fcr', 'deputy') THEN
    PERFORM registrar.refuse('members of the panel are invited by the registrar or the deputy');
  END IF;
  IF NOT registrar.serves_on_panel(n.staff_id) THEN
    PERFORM registrar.refuse('whoever is invited is a member of the panel and has no other role in the force');
  END IF;
  IF registrar.is_panel_over(n.meeting_id)
  OR EXISTS (
    SELECT
    FROM panel_case c
    JOIN panel_case_step s ON s.case_id = c.id
    WHERE c.meeting_id = n.meeting_id AND s.kind = 'opened'
  )
  THEN
    PERFORM registrar.refuse('members are invited before any case is discussed');
  END IF;
END
$$;
