-- How far the scores of a meeting have come, case by case, without saying what anybody gave: for whoever is invited
-- to it or serves it.
CREATE OR REPLACE FUNCTION registrar.panel_progress(which uuid)
RETURNS TABLE (case_id uuid, scored integer, stood_down integer, awaited integer, signed boolean, complete boolean)
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT
    c.id, count(s.id)::int, count(d.id)::int,
    count(m.id) FILTER (WHERE s.id IS NULL AND d.id IS NULL AND a.id IS NULL)::int,
    registrar.signed_pack(c.id) IS NOT NULL, registrar.is_all_scored(c.id)
  FROM panel_case c
  LEFT JOIN panel_member m ON m.meeting_id = c.meeting_id
  LEFT JOIN panel_member_step a ON a.member_id = m.id AND a.kind = 'absent'
  LEFT JOIN panel_stand_down d ON d.case_id = c.id AND d.member_id = m.staff_id
  LEFT JOIN panel_score s ON s.case_id = c.id AND s.member_id = m.staff_id AND d.id IS NULL
  WHERE c.meeting_id = which
    AND (
      registrar.is_panel_side()
      OR registrar.holds('standards')
      OR registrar.is_invited_to_panel(which, registrar.actor())
    )
  GROUP BY c.id
$$;
