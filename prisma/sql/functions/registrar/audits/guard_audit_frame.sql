-- A frame is frozen with its items, in its turn, and given up once, with a reason; in its place a new one may be frozen. Each stays.
CREATE OR REPLACE FUNCTION registrar.guard_audit_frame()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NOT registrar.holds('fcr', 'deputy') THEN
    PERFORM registrar.refuse('a frame is frozen and given up by the registrar or the deputy');
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF OLD.abandoned_at IS NOT NULL OR NEW.abandoned_by IS DISTINCT FROM registrar.actor() THEN
      PERFORM registrar.refuse('a frame is given up once, in one''s own name');
    END IF;
    IF EXISTS (SELECT FROM audit_review a WHERE a.frame_id = NEW.id) THEN
      PERFORM registrar.refuse('a frame of which something was read is not given up');
    END IF;
    IF registrar.is_another_time(NEW.abandoned_at) THEN
      PERFORM registrar.refuse('a frame given up at another time');
    END IF;
    RETURN NULL;
  END IF;
  IF NEW.frozen_by IS DISTINCT FROM registrar.actor() OR NEW.abandoned_at IS NOT NULL THEN
    PERFORM registrar.refuse('a frame is frozen in one''s own name');
  END IF;
  IF registrar.is_another_time(NEW.frozen_at) THEN
    PERFORM registrar.refuse('a frame frozen at another time');
  END IF;
  IF NEW.number <> (SELECT count(*) FROM audit_frame f WHERE f.audit_id = NEW.audit_id) THEN
    PERFORM registrar.refuse('a frame out of its turn');
  END IF;
  IF NEW.id IS DISTINCT FROM registrar.frame_id(NEW.audit_id, NEW.number) THEN
    PERFORM registrar.refuse('a frame has the items that were filled in for it');
  END IF;
  IF NEW.count <> (SELECT count(*) FROM frame_item i WHERE i.frame_id = NEW.id) THEN
    PERFORM registrar.refuse('a frame comes with its items');
  END IF;
  IF NEW.hash IS DISTINCT FROM registrar.frame_hash(NEW.id) THEN
    PERFORM registrar.refuse('a frame whose hash is not that of its items');
  END IF;
  IF NOT registrar.reads_enough(NEW) THEN
    PERFORM registrar.refuse('a frame says rightly how many are read of each stratum');
  END IF;
  RETURN NULL;
END
$$;
