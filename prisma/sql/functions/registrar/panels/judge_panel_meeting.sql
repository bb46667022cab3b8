-- A meeting is arranged by the registrar or the deputy, for today or a day to come, with a member of the panel in the
-- chair who is invited.
CREATE OR REPLACE FUNCTION registrar.judge_panel_meeting(n panel_meeting)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF n.arranged_by IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr', 'deputy') THEN
    PERFORM registrar.refuse('a panel meeting is arranged by the registrar or the deputy');
  END IF;
  IF registrar.is_another_time(n.arranged_at) OR n.held_on < registrar.today() THEN
    PERFORM registrar.refuse('a panel meeting is arranged now, for today or a day to come');
  END IF;
  IF n.number <> (SELECT count(*) FROM panel_meeting) THEN
    PERFORM registrar.refuse('panel meetings are numbered in their turn');
  END IF;
  IF NOT registrar.is_invited_to_panel(n.id, n.chair_id) THEN
    PERFORM registrar.refuse('whoever is in the chair is a member of the panel and invited');
  END IF;
END
$$;
