-- Changes found on a crime after it was cancelled, while it is, which no registrar has answered; and whether the crime has
-- since become one that only a registrar on the College register may cancel.
CREATE OR REPLACE VIEW public.open_late_change
WITH (security_invoker = true) AS
SELECT
  l.id,
  l.crime_id,
  l.cancellation_id,
  l.changes,
  l.found_at,
  l.due_on,
  'class' = ANY (l.changes) AND registrar.is_reserved(l.crime_id) AS without_authority
FROM late_change l
JOIN cancellation x ON x.id = l.cancellation_id AND x.in_force
WHERE l.answered_at IS NULL;
