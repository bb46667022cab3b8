-- What the victim answered stops the case at once.
CREATE OR REPLACE FUNCTION registrar.guard_notification()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor() OR NEW.at > registrar.now() THEN
    PERFORM registrar.refuse('a notification by another, or of a time to come');
  END IF;
  IF NEW.reply <> 'no_objection'
    AND EXISTS (
      SELECT
      FROM duty_to_inform y
      JOIN cancellation_request r ON r.id = y.request_id
      WHERE y.id = NEW.duty_id AND y.occasion = 'before_cancelling' AND r.state = 'authorised'
    )
  THEN
    PERFORM registrar.refuse('a victim who does not agree stops the case at once');
  END IF;
  RETURN NULL;
END
$$;
