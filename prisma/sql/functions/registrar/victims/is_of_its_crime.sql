-- Whether a duty to inform is of the crime that it follows from, and of somebody who is on that crime or one merged into it. A
-- correction goes to whoever the request was to inform, though a merge may have ended since.
CREATE OR REPLACE FUNCTION registrar.is_of_its_crime(y duty_to_inform)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT NOT EXISTS (SELECT FROM cancellation_request r WHERE r.id = y.request_id AND r.crime_id <> y.crime_id)
    AND NOT EXISTS (
      SELECT
      FROM cancellation_decision d
      JOIN cancellation_request r ON r.id = d.request_id
      WHERE d.id = y.decision_id AND r.crime_id <> y.crime_id
    )
    AND NOT EXISTS (
      SELECT
      FROM reinstatement i
      JOIN cancellation x ON x.id = i.cancellation_id
      WHERE i.id = y.reinstatement_id AND x.crime_id <> y.crime_id
    )
    AND (
      EXISTS (
        SELECT
        FROM involvement p
        WHERE p.id = y.involvement_id
          AND p.role = 'victim'
          AND p.crime_id IN (SELECT registrar.with_merged(y.crime_id))
      )
      OR y.occasion = 'correction'
        AND EXISTS (
          SELECT
          FROM duty_to_inform b
          WHERE b.request_id = y.request_id
            AND b.involvement_id = y.involvement_id
            AND b.occasion = 'before_cancelling'
        )
    )
$$;
