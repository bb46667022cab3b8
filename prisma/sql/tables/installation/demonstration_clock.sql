-- How far a demonstration's clock stands from the machine's; absent, and refused, anywhere else. `stands_at`
-- is the moment it was last set to: while the product is off the clock stands still, and it never goes on
-- from before that.

DROP TRIGGER IF EXISTS guarded ON public.demonstration_clock;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT OR UPDATE ON public.demonstration_clock
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_clock();

CREATE OR REPLACE TRIGGER noted
BEFORE INSERT OR UPDATE ON public.demonstration_clock
FOR EACH ROW
EXECUTE FUNCTION registrar.note_clock();
ALTER TABLE public.demonstration_clock ENABLE ALWAYS TRIGGER noted;
