-- A case that was discussed is referred by the chair, or, where the chair has nothing to do with it, by another
-- member who takes part; the answer is due in 28 days.
CREATE OR REPLACE FUNCTION registrar.judge_panel_referral(n panel_referral)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  meeting uuid := (SELECT c.meeting_id FROM panel_case c WHERE c.id = n.case_id);
BEGIN
  IF n.referred_by IS DISTINCT FROM registrar.actor() OR registrar.is_another_time(n.referred_at) THEN
    PERFORM registrar.refuse('a case is referred in one''s own name, now');
  END IF;
  IF NOT registrar.chairs_case(n.case_id, n.referred_by)
  AND NOT (registrar.lacks_chair(n.case_id) AND registrar.takes_part_in(n.case_id, n.referred_by))
  THEN
    PERFORM registrar.refuse('a case is referred by the chair');
  END IF;
  IF NOT registrar.has_case_step(n.case_id, 'opened') OR registrar.is_panel_over(meeting) THEN
    PERFORM registrar.refuse('a case is referred once it is discussed, before the meeting is closed');
  END IF;
  IF n.due_on <> registrar.today() + 28 THEN
    PERFORM registrar.refuse('a referral is answered within 28 days');
  END IF;
END
$$;
