-- A case is taken off the agenda before anybody has scored it; discussed once everybody who came has scored it or
-- stood down; then concluded, by the chair.
CREATE OR REPLACE FUNCTION registrar.judge_panel_case_step(n panel_case_step)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  meeting uuid := (SELECT c.meeting_id FROM panel_case c WHERE c.id = n.case_id);
BEGIN
  IF n.by_id IS DISTINCT FROM registrar.actor() OR registrar.is_another_time(n.at) THEN
    PERFORM registrar.refuse('a step is taken in one''s own name, when it is taken');
  END IF;
  IF registrar.is_panel_over(meeting) THEN
    PERFORM registrar.refuse('the meeting is closed');
  END IF;
  IF NOT registrar.is_panel_side() AND NOT registrar.chairs_case(n.case_id, n.by_id) THEN
    PERFORM registrar.refuse('only the chair or the registrar''s side takes a case on');
  END IF;
  IF n.kind = 'taken_off' AND NOT registrar.is_panel_side() THEN
    PERFORM registrar.refuse('a case is taken off the agenda by the registrar, the deputy or their staff');
  END IF;
  IF n.kind = 'taken_off' AND EXISTS (SELECT FROM panel_score s WHERE s.case_id = n.case_id) THEN
    PERFORM registrar.refuse('a case that somebody has scored stays on the agenda');
  END IF;
  IF n.kind <> 'taken_off' AND registrar.has_case_step(n.case_id, 'taken_off') THEN
    PERFORM registrar.refuse('the case was taken off the agenda');
  END IF;
  IF n.kind <> 'taken_off' AND NOT registrar.is_all_scored(n.case_id) THEN
    PERFORM registrar.refuse('everybody who came scores the case or stands down first');
  END IF;
  IF n.kind = 'concluded' AND NOT registrar.has_case_step(n.case_id, 'opened') THEN
    PERFORM registrar.refuse('a case is discussed before it is concluded');
  END IF;
  IF n.kind = 'concluded'
  AND NOT registrar.chairs_case(n.case_id, n.by_id)
  AND NOT registrar.lacks_chair(n.case_id)
  THEN
    PERFORM registrar.refuse('the chair concludes a case in which they take part');
  END IF;
END
$$;
