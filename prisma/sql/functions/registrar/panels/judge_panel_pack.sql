-- A pack is prepared by the registrars side, a new version each time, and never once a member has scored the case.
CREATE OR REPLACE FUNCTION registrar.judge_panel_pack(n panel_pack)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  meeting uuid := (SELECT c.meeting_id FROM panel_case c WHERE c.id = n.case_id);
BEGIN
  IF n.prepared_by IS DISTINCT FROM registrar.actor() OR NOT registrar.is_panel_side() THEN
    PERFORM registrar.refuse('a pack is prepared by the registrar, the deputy or their staff');
  END IF;
  IF registrar.is_another_time(n.prepared_at) OR registrar.is_panel_over(meeting) THEN
    PERFORM registrar.refuse('a pack is prepared now, for a meeting that is not closed');
  END IF;
  IF n.version <> (SELECT count(*) FROM panel_pack p WHERE p.case_id = n.case_id) THEN
    PERFORM registrar.refuse('a version out of its turn');
  END IF;
  IF registrar.has_case_step(n.case_id, 'taken_off') OR registrar.has_case_step(n.case_id, 'opened') THEN
    PERFORM registrar.refuse('the case was taken off the agenda or is discussed');
  END IF;
  IF EXISTS (SELECT FROM panel_score s WHERE s.case_id = n.case_id) THEN
    PERFORM registrar.refuse('a pack that was scored is not changed');
  END IF;
END
$$;
