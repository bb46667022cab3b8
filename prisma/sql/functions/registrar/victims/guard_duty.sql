-- A duty is opened now, with the days that the force has settled, and fewer under enhanced rights. It is done by a notification
-- that still counts or by the registrar’s finding. It falls away only with the request that opened it, with the victim’s part,
-- or once the crime was put back: then there is something else to inform. The answer to a review is informed only where the
-- crime stays cancelled.
CREATE OR REPLACE FUNCTION registrar.guard_duty()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  y duty_to_inform;
  fits boolean;
BEGIN
  SELECT * INTO y FROM duty_to_inform WHERE id = NEW.id;
  fits := CASE y.state
    WHEN 'open' THEN true
    WHEN 'informed' THEN EXISTS (SELECT FROM true_notification t WHERE t.duty_id = y.id)
    WHEN 'nobody_to_inform' THEN EXISTS (SELECT FROM nobody_to_inform n WHERE n.duty_id = y.id)
    WHEN 'no_longer_needed' THEN
      EXISTS (
        SELECT FROM cancellation_request r WHERE r.id = y.request_id AND r.state IN ('revoked', 'refused', 'withdrawn')
      )
      OR EXISTS (SELECT FROM involvement p WHERE p.id = y.involvement_id AND p.removed_at IS NOT NULL)
      OR y.occasion IN ('after_error', 'found_after_effect')
        AND (
          EXISTS (SELECT FROM cancellation x WHERE x.decision_id = y.decision_id AND NOT x.in_force)
          -- Cancelled before the product, so that there is no decision.
          OR y.decision_id IS NULL
            AND EXISTS (SELECT FROM reported_crime c WHERE c.id = y.crime_id AND c.cancelled_by IS NULL)
        )
      OR EXISTS (
        SELECT
        FROM cancellation_review v
        JOIN cancellation x ON x.id = v.cancellation_id
        WHERE v.id = y.review_id AND NOT x.in_force
      )
  END;
  IF NOT coalesce(fits, false) THEN
    PERFORM registrar.refuse(
      format('a duty to inform cannot be %s on what was done', replace(y.state::text, '_', ' '))
    );
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF registrar.is_another_time(NEW.opened_at) THEN
      PERFORM registrar.refuse('a duty to inform that was opened at another time');
    END IF;
    IF NOT registrar.is_of_its_crime(NEW) THEN
      PERFORM registrar.refuse('a duty to inform is of the crime that it follows from, and of a victim of it');
    END IF;
    IF NOT NEW.enhanced AND registrar.has_enhanced_rights(NEW.involvement_id, NEW.crime_id) THEN
      PERFORM registrar.refuse('a victim with enhanced rights is informed sooner');
    END IF;
    -- Where no day is known, no day is early enough.
    IF NOT coalesce(NEW.due_on <= registrar.due_day('informing-days', NEW.opened_at, NEW.enhanced), false) THEN
      PERFORM registrar.refuse('a victim is informed no later than the setting of the day says');
    END IF;
  END IF;
  IF y.review_id IS NOT NULL
    AND NOT EXISTS (
      SELECT FROM cancellation_review v WHERE v.id = y.review_id AND v.crime_id = y.crime_id AND v.outcome = 'stands'
    )
  THEN
    PERFORM registrar.refuse('there is no answer of a review to inform a victim of');
  END IF;
  RETURN NULL;
END
$$;
