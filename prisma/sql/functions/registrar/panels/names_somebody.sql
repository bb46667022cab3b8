-- Whether a text about a case holds the name, number, e-mail address or reference of somebody or something in it, as
-- it is written there. The product looks for more; this is what nobody gets round.
CREATE OR REPLACE FUNCTION registrar.names_somebody(which uuid, words text)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  WITH people AS (
    SELECT p.name, p.kind, p.phone, p.email
    FROM panel_case c
    JOIN involvement i ON i.crime_id = c.crime_id
    JOIN personal.person p ON p.id = i.person_id
    WHERE c.id = which
    UNION ALL
    SELECT s.name, 'person', NULL, NULL
    FROM panel_case c
    JOIN cancellation_decision d ON d.id = c.decision_id
    JOIN cancellation_request r ON r.id = d.request_id
    JOIN personal.staff s ON s.id IN (d.decided_by, r.requester_id)
      OR EXISTS (SELECT FROM involvement i WHERE i.crime_id = c.crime_id AND i.staff_id = s.id)
    WHERE c.id = which
  )
  SELECT EXISTS (
    SELECT
    FROM people p
    WHERE length(p.name) >= 5 AND position(lower(p.name) IN lower(words)) > 0
      OR position(lower(p.email) IN lower(words)) > 0
      OR length(regexp_replace(p.phone, '\D', '', 'g')) >= 7
        AND position(regexp_replace(p.phone, '\D', '', 'g') IN regexp_replace(words, '\D', '', 'g')) > 0
      OR p.kind = 'person' AND EXISTS (
        SELECT
        FROM regexp_split_to_table(p.name, '[^[:alpha:]]+') AS part
        WHERE length(part) >= 3 AND words ~ ('\m' || part || '\M')
      )
  )
  OR EXISTS (
    SELECT
    FROM panel_case c
    JOIN reported_crime k ON k.id = c.crime_id
    WHERE c.id = which AND position(lower(k.reference) IN lower(words)) > 0
  )
$$;
