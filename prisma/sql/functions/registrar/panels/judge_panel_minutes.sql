-- Minutes are written by the registrars side or the chair, who has stood down from no case; the final ones by the
-- registrar or the deputy, once every case is concluded.
CREATE OR REPLACE FUNCTION registrar.judge_panel_minutes(n panel_minutes)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF n.by_id IS DISTINCT FROM registrar.actor() OR registrar.is_another_time(n.at) THEN
    PERFORM registrar.refuse('minutes are written in one''s own name, now');
  END IF;
  IF NOT registrar.is_panel_side()
  AND NOT (
    registrar.sees_panel_minutes(n.meeting_id)
    AND EXISTS (SELECT FROM panel_meeting m WHERE m.id = n.meeting_id AND m.chair_id = n.by_id)
  )
  THEN
    PERFORM registrar.refuse('minutes are written by the registrar''s side or the chair');
  END IF;
  IF n.version <> (SELECT count(*) FROM panel_minutes m WHERE m.meeting_id = n.meeting_id) THEN
    PERFORM registrar.refuse('a version out of its turn');
  END IF;
  IF EXISTS (SELECT FROM panel_minutes m WHERE m.meeting_id = n.meeting_id AND m.is_final AND m.id <> n.id) THEN
    PERFORM registrar.refuse('the meeting is closed');
  END IF;
  IF n.is_final AND NOT registrar.holds('fcr', 'deputy') THEN
    PERFORM registrar.refuse('a meeting is closed by the registrar or the deputy');
  END IF;
  IF n.is_final
  AND (
    registrar.today() < (SELECT m.held_on FROM panel_meeting m WHERE m.id = n.meeting_id)
    OR NOT EXISTS (
      SELECT
      FROM panel_case c
      WHERE c.meeting_id = n.meeting_id AND registrar.has_case_step(c.id, 'concluded')
    )
    OR EXISTS (
      SELECT
      FROM panel_case c
      WHERE c.meeting_id = n.meeting_id
        AND NOT registrar.has_case_step(c.id, 'concluded')
        AND NOT registrar.has_case_step(c.id, 'taken_off')
    )
  )
  THEN
    PERFORM registrar.refuse('a meeting is closed on its day or later, once every case is concluded or off the agenda');
  END IF;
END
$$;
