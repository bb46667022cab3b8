-- A notification is found false in one’s own name, and then its victim is to be informed after all.
CREATE OR REPLACE FUNCTION registrar.guard_correction()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor() THEN
    PERFORM registrar.refuse('a correction in the name of another');
  END IF;
  IF EXISTS (
      SELECT
      FROM victim_notification t
      JOIN duty_to_inform y ON y.id = t.duty_id
      WHERE t.id = NEW.notification_id
        AND y.state = 'informed'
        AND NOT EXISTS (SELECT FROM true_notification o WHERE o.duty_id = y.id)
    )
  THEN
    PERFORM registrar.refuse('a victim who was not informed after all is still to be informed');
  END IF;
  RETURN NULL;
END
$$;
