-- A change in the RMS comes in unanswered, and one that takes a rape or a homicide out of its class is always a difference.
-- It is answered now, in one's own name, by the registrar, never by whoever made it; out of rape and homicide, by a
-- registrar on the College register. Right stays right; what is to be put right may still be found to be right.
CREATE OR REPLACE FUNCTION registrar.guard_rms_change()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  reserved boolean := registrar.is_reserved_pair(NEW.from_code, NEW.from_class);
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.answered_at IS NOT NULL THEN
      PERFORM registrar.refuse('a change in the RMS comes in unanswered');
    END IF;
    IF registrar.is_another_time(NEW.found_at)
      OR NEW.due_on IS DISTINCT FROM registrar.due_day('days-to-decide-late-change', NEW.found_at, false)
    THEN
      PERFORM registrar.refuse('a change in the RMS is found now, and due when the setting of its day says');
    END IF;
    IF NEW.weight <> 'difference'
      AND NEW.kind <> 'outcome'
      AND (reserved OR NEW.from_class ~ '^N[123]00$' OR NEW.to_class ~ '^N[123]00$')
    THEN
      PERFORM registrar.refuse('rape, homicide and reported incidents are always a difference');
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.answer = 'right' THEN
    PERFORM registrar.refuse('a change that was found right stays so');
  END IF;
  IF NEW.weight <> 'difference' THEN
    PERFORM registrar.refuse('only a difference is answered');
  END IF;
  IF NEW.answered_by IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr') THEN
    PERFORM registrar.refuse('a change in the RMS is answered by the registrar, in their own name');
  END IF;
  IF NEW.changed_by IS NOT DISTINCT FROM NEW.answered_by THEN
    PERFORM registrar.refuse('nobody answers for their own change');
  END IF;
  IF registrar.is_another_time(NEW.answered_at) THEN
    PERFORM registrar.refuse('an answer of another time');
  END IF;
  IF reserved AND NOT registrar.registered(NEW.answered_by, registrar.today()) THEN
    PERFORM registrar.refuse('only a registrar on the College register decides about rape and homicide');
  END IF;
  IF EXISTS (
    SELECT
    FROM unnest(ARRAY[NEW.reason_id, NEW.shown_id]) AS given (id)
    LEFT JOIN personal.words w ON w.id = given.id AND w.crime_id = NEW.crime_id
    WHERE given.id IS NOT NULL AND coalesce(w.text, '') = ''
  ) THEN
    PERFORM registrar.refuse('an answer has its reason, and what shows it');
  END IF;
  RETURN NEW;
END
$$;
