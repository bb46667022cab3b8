-- What a seed drew, with what its readings come to: which reading is due, null once none is; then what was found, and since when.
-- Due are the first; a second of what chance has read twice and of whatever the first did not find right; and where the two
-- differ a third, which settles it. Nothing is due of a look that is not open.
CREATE OR REPLACE VIEW public.drawn_reading
WITH (security_invoker = true) AS
SELECT
  d.id, d.frame_id, d.place, d.read_twice, i.crime_id, i.decision_id, i.rms_change_id, i.cancellation_id, i.stratum,
  a.finding AS first_finding,
  b.finding AS second_finding,
  due.stage AS due,
  CASE WHEN due.stage IS NULL THEN coalesce(s.finding, b.finding, a.finding) END AS finding,
  CASE WHEN due.stage IS NULL THEN coalesce(s.points, b.points, a.points) END AS points,
  CASE WHEN due.stage IS NULL THEN coalesce(s.at, b.at, a.at) END AS settled_at,
  d.look,
  open.is_open
FROM drawn_item d
JOIN frame_item i ON i.id = d.id
LEFT JOIN audit_review a ON a.item_id = d.id AND a.stage = 'first'
LEFT JOIN audit_review b ON b.item_id = d.id AND b.stage = 'second'
LEFT JOIN audit_review s ON s.item_id = d.id AND s.stage = 'settling'
CROSS JOIN LATERAL (
  SELECT d.look = 1 OR registrar.look_is_open(d.frame_id, d.look, i.stratum) AS is_open
) AS open
CROSS JOIN LATERAL (
  SELECT
    CASE
      WHEN NOT open.is_open THEN NULL
      WHEN a.id IS NULL THEN 'first'
      WHEN b.id IS NULL AND (d.read_twice OR a.finding <> 'correct') THEN 'second'
      WHEN b.finding <> a.finding AND s.id IS NULL THEN 'settling'
    END::reading_stage AS stage
) AS due;
