-- An entry in the College of Policing's register of force crime registrars.

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.college_registration
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.college_registration ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.college_registration
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.college_registration ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_removed
BEFORE DELETE OR TRUNCATE ON public.college_registration
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.college_registration ENABLE ALWAYS TRIGGER never_removed;

DROP TRIGGER IF EXISTS guarded ON public.college_registration;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT OR UPDATE ON public.college_registration
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_authority('chief');
