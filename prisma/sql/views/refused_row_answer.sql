-- Which crime a row is about that names none, by the newest answer about it: an earlier one stays, and counts no more.
CREATE OR REPLACE VIEW public.refused_row_answer
WITH (security_invoker = true) AS
SELECT a.id, a.refused_row_id, a.crime_id, a.by_id, a.at, a.reason_id
FROM refused_row_crime a
WHERE NOT EXISTS (
  SELECT FROM refused_row_crime later WHERE later.refused_row_id = a.refused_row_id AND later.at > a.at
);
