-- The items of a frame come all at once, under its hash: everything its audit is about, and nothing else.
CREATE OR REPLACE FUNCTION registrar.guard_frame_item()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  frame audit_frame;
BEGIN
  FOR frame IN SELECT f.* FROM audit_frame f WHERE f.id IN (SELECT i.frame_id FROM changed i) LOOP
    IF (SELECT count(*) FROM frame_item i WHERE i.frame_id = frame.id) <> (
        SELECT count(*)
        FROM changed i
        WHERE i.frame_id = frame.id
      )
    THEN
      PERFORM registrar.refuse('nothing is added to a frame once it is frozen');
    END IF;
    IF frame.hash IS DISTINCT FROM registrar.frame_hash(frame.id) THEN
      PERFORM registrar.refuse('a frame whose hash is not that of its items');
    END IF;
    IF NOT registrar.frame_is_whole(frame) THEN
      PERFORM registrar.refuse('a frame holds everything its audit is about, and nothing else');
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;
