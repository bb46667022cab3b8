-- A member scores a case alone: invited, under the undertaking, not stood down, on the pack that is signed off,
-- before it is discussed.
CREATE OR REPLACE FUNCTION registrar.judge_panel_score(n panel_score)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  meeting uuid := (SELECT c.meeting_id FROM panel_case c WHERE c.id = n.case_id);
BEGIN
  IF n.member_id IS DISTINCT FROM registrar.actor() OR registrar.is_another_time(n.at) THEN
    PERFORM registrar.refuse('a score is given in one''s own name, now');
  END IF;
  IF NOT registrar.is_invited_to_panel(meeting, n.member_id) THEN
    PERFORM registrar.refuse('a score is given by a member of the panel who is invited');
  END IF;
  IF NOT registrar.has_panel_step(meeting, n.member_id, 'undertaken') THEN
    PERFORM registrar.refuse('nobody scores before they give the undertaking');
  END IF;
  IF registrar.stood_down(n.case_id, n.member_id) THEN
    PERFORM registrar.refuse('nobody scores a case from which they stood down');
  END IF;
  IF registrar.signed_pack(n.case_id) IS DISTINCT FROM n.pack_id THEN
    PERFORM registrar.refuse('only a pack that is signed off is scored');
  END IF;
  IF registrar.has_case_step(n.case_id, 'opened')
  OR registrar.has_case_step(n.case_id, 'taken_off')
  OR registrar.has_panel_step(meeting, n.member_id, 'absent')
  OR registrar.is_panel_over(meeting)
  THEN
    PERFORM registrar.refuse('the case is discussed already, or is not before this member');
  END IF;
END
$$;
