-- Which crimes a letter lists is settled with its first draft: whoever reads it again reads all of them.
CREATE OR REPLACE FUNCTION registrar.guard_message_duty()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  m message;
BEGIN
  SELECT * INTO m FROM message WHERE id = NEW.message_id;
  IF m.id IS NULL OR m.state <> 'drafted' OR m.version <> 1 OR m.drafted_by IS DISTINCT FROM registrar.actor()
  THEN
    PERFORM registrar.refuse(
      'the crimes a letter lists are settled with its first draft, by whoever writes it'
    );
  END IF;
  IF m.channel = 'text'
    OR NOT EXISTS (
      SELECT FROM registrar.duties_of_same_business(m.duty_id) s WHERE s.id = NEW.duty_id AND s.state = 'open'
    )
  THEN
    PERFORM registrar.refuse('one letter or e-mail lists crimes of one business only, each still to be told');
  END IF;
  RETURN NULL;
END
$$;
