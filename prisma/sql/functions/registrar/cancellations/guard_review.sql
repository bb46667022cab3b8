-- A review is opened of a crime that is cancelled, and answered once, by somebody else than took it out of
-- the count; the answer goes back to every victim.
CREATE OR REPLACE FUNCTION registrar.guard_review()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  x cancellation;
  answered text[] := '{outcome,answer_id,answered_by,answered_at}';
BEGIN
  SELECT * INTO x FROM cancellation WHERE id = NEW.cancellation_id;
  IF TG_OP = 'INSERT' THEN
    IF NEW.opened_by IS DISTINCT FROM registrar.actor()
      OR registrar.is_another_time(NEW.opened_at)
    THEN
      PERFORM registrar.refuse('a review opened in the name of another, or at another time');
    END IF;
    IF NOT x.in_force OR x.crime_id <> NEW.crime_id OR NEW.outcome IS NOT NULL THEN
      PERFORM registrar.refuse('a review is opened of a crime that is cancelled, and not answered yet');
    END IF;
    IF NEW.due_on < (NEW.opened_at AT TIME ZONE 'Europe/London')::date THEN
      PERFORM registrar.refuse('a review that is late before it is opened');
    END IF;
    IF NOT coalesce(
        NEW.due_on <= registrar.due_day(
          'days-to-answer-a-review',
          NEW.opened_at,
          EXISTS (
            SELECT
            FROM involvement p
            WHERE p.crime_id IN (SELECT registrar.with_merged(NEW.crime_id))
              AND p.role = 'victim'
              AND p.removed_at IS NULL
              AND registrar.has_enhanced_rights(p.id, NEW.crime_id)
          )
        ),
        false
      )
    THEN
      PERFORM registrar.refuse('a review is answered no later than the setting of its day says');
    END IF;
    RETURN NULL;
  END IF;
  IF OLD.answered_at IS NOT NULL OR to_jsonb(NEW) - answered <> to_jsonb(OLD) - answered THEN
    PERFORM registrar.refuse('a review is answered once, and changed in no other way');
  END IF;
  IF NEW.answered_by IS DISTINCT FROM registrar.actor()
    OR registrar.is_another_time(NEW.answered_at)
  THEN
    PERFORM registrar.refuse('a review answered in the name of another, or at another time');
  END IF;
  IF registrar.why_not_review(NEW.answered_by, NEW.id) IS NOT NULL THEN
    PERFORM registrar.refuse(
      'a review is answered by somebody else than took the crime out of the count or worked on it'
    );
  END IF;
  IF NEW.outcome IS DISTINCT FROM (CASE WHEN x.in_force THEN 'stands' ELSE 'put_back' END)::review_outcome THEN
    PERFORM registrar.refuse('a review says what then is so: the crime is cancelled, or it was put back');
  END IF;
  IF NEW.outcome = 'stands'
    AND EXISTS (
      SELECT
      FROM involvement p
      WHERE p.crime_id IN (SELECT registrar.with_merged(NEW.crime_id))
        AND p.role = 'victim'
        AND p.removed_at IS NULL
        AND NOT EXISTS (
          SELECT
          FROM duty_to_inform y
          JOIN involvement q ON q.id = y.involvement_id AND q.person_id = p.person_id
          WHERE y.review_id = NEW.id
        )
    )
  THEN
    PERFORM registrar.refuse('the answer goes back to every victim');
  END IF;
  RETURN NULL;
END
$$;
