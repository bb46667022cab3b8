-- What the force keeps for its registrar beyond the rules. It can reserve more, never less: nothing here lifts what the
-- rules reserve. Rows are added and ended by the registrar of the day, and changed in no other way.

CREATE TABLE reservation (
  id UUID PRIMARY KEY,
  offence_code TEXT,
  count_class TEXT,
  report_group TEXT,
  flag TEXT,
  category TEXT,
  from_day DATE NOT NULL,
  to_day DATE,
  by_id UUID NOT NULL,
  reason_id UUID NOT NULL,
  ended_by UUID,
  CONSTRAINT one_thing CHECK (num_nonnulls(offence_code, report_group, flag) = 1 AND (offence_code IS NULL) = (count_class IS NULL)),
  CONSTRAINT a_known_group CHECK (report_group IN ('rape', 'other-sexual', 'violence', 'robbery', 'other')),
  CONSTRAINT a_known_category CHECK (category IN ('C1', 'C2', 'C3', 'C4', 'C5')),
  CONSTRAINT ends_after_it_begins CHECK (to_day >= from_day),
  CONSTRAINT ended_by_somebody CHECK ((to_day IS NULL) = (ended_by IS NULL))
);

GRANT SELECT ON reservation TO registrar_app, registrar_reader;
GRANT INSERT ON reservation TO registrar_app;
GRANT UPDATE (to_day, ended_by) ON reservation TO registrar_app;

SELECT ledger.protect('public', 'reservation', 'note_rows');
CREATE TRIGGER never_removed BEFORE DELETE OR TRUNCATE ON reservation FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE reservation ENABLE ALWAYS TRIGGER never_removed;

CREATE FUNCTION registrar.guard_reservation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT registrar.holds('fcr') THEN
    PERFORM registrar.refuse('only the registrar says what the force keeps for its registrar');
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.by_id IS DISTINCT FROM registrar.actor() OR NEW.ended_by IS NOT NULL THEN
      PERFORM registrar.refuse('a reservation in the name of another, or ended at its beginning');
    END IF;
    IF NEW.from_day < registrar.today() THEN
      PERFORM registrar.refuse('nothing is reserved for days gone by');
    END IF;
    RETURN NULL;
  END IF;
  IF OLD.ended_by IS NOT NULL OR to_jsonb(NEW) - '{to_day,ended_by}'::text[] <> to_jsonb(OLD) - '{to_day,ended_by}'::text[] THEN
    PERFORM registrar.refuse('a reservation is ended once, and changed in no other way');
  END IF;
  IF NEW.ended_by IS DISTINCT FROM registrar.actor() OR NEW.to_day < registrar.today() THEN
    PERFORM registrar.refuse('a reservation is ended in one''s own name, and not for days gone by');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT OR UPDATE ON reservation DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_reservation();

-- Why something is reserved belongs to no case: whoever reads the rules may read it.
CREATE POLICY reasons_of_reservations ON personal.words FOR SELECT TO registrar_reader
  USING (crime_id IS NULL AND EXISTS (SELECT FROM reservation r WHERE r.reason_id = words.id));
