-- Differences that wait: nobody has answered them, or they are to be put right and no extract shows yet that they were.
CREATE OR REPLACE VIEW public.open_rms_change
WITH (security_invoker = true) AS
SELECT g.id, g.crime_id, g.why, g.found_at, g.due_on, g.answer
FROM rms_change g
JOIN reported_crime c ON c.id = g.crime_id
WHERE g.weight = 'difference'
  AND g.answer IS DISTINCT FROM 'right'
  AND NOT (
    g.answer IS NOT DISTINCT FROM 'put_right'
    AND CASE g.kind
      WHEN 'outcome' THEN c.outcome IS NOT NULL AND c.outcome IS DISTINCT FROM g.outcome
      WHEN 'came_from_incident' THEN c.rms_status = 'n100'
      ELSE c.offence_code = g.from_code AND c.count_class = g.from_class AND c.rms_status <> 'n100'
    END
  );
