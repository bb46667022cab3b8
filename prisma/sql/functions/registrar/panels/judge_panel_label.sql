-- A label is given once, by the registrars side, to somebody who is on the case.
CREATE OR REPLACE FUNCTION registrar.judge_panel_label(n panel_label)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NOT registrar.is_panel_side() THEN
    PERFORM registrar.refuse('labels are given by the registrar, the deputy or their staff');
  END IF;
  IF NOT EXISTS (
    SELECT
    FROM panel_case c
    JOIN cancellation_decision d ON d.id = c.decision_id
    JOIN cancellation_request r ON r.id = d.request_id
    WHERE c.id = n.case_id
      AND (
        n.staff_id IN (d.decided_by, r.requester_id)
        OR EXISTS (
          SELECT
          FROM involvement i
          WHERE i.crime_id = c.crime_id AND (i.person_id = n.person_id OR i.staff_id = n.staff_id)
        )
      )
  )
  THEN
    PERFORM registrar.refuse('a label of somebody who is not on the case');
  END IF;
END
$$;
