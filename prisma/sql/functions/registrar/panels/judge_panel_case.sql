-- A decided case is put on the agenda by the registrars side: as it says, if it was drawn.
CREATE OR REPLACE FUNCTION registrar.judge_panel_case(n panel_case)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF n.added_by IS DISTINCT FROM registrar.actor() OR NOT registrar.is_panel_side() THEN
    PERFORM registrar.refuse('a case is put before the panel by the registrar, the deputy or their staff');
  END IF;
  IF registrar.is_another_time(n.added_at) OR registrar.is_panel_over(n.meeting_id) THEN
    PERFORM registrar.refuse('a case is added now, to a meeting that is not closed');
  END IF;
  IF n.place > (SELECT count(*) FROM panel_case c WHERE c.meeting_id = n.meeting_id) OR n.place < 1 THEN
    PERFORM registrar.refuse('the cases of a meeting are numbered in their turn');
  END IF;
  IF NOT registrar.may_go_to_panel(n.decision_id) THEN
    PERFORM registrar.refuse('only a decided case is put before the panel');
  END IF;
  IF NOT EXISTS (
    SELECT
    FROM cancellation_decision d
    JOIN cancellation_request r ON r.id = d.request_id
    WHERE d.id = n.decision_id AND r.crime_id = n.crime_id
  )
  THEN
    PERFORM registrar.refuse('a decision of another crime');
  END IF;
  IF n.item_id IS NOT NULL
  AND NOT EXISTS (
    SELECT
    FROM drawn_item d
    JOIN frame_item i ON i.id = d.id
    JOIN audit_frame f ON f.id = i.frame_id AND f.abandoned_at IS NULL
    WHERE d.id = n.item_id AND i.decision_id = n.decision_id
  )
  THEN
    PERFORM registrar.refuse('a drawn case was drawn by the seed of an audit');
  END IF;
END
$$;
