-- A cancellation undone: the crime is live again, and a supervisor must accept the investigation.

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.reinstatement
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.reinstatement ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.reinstatement
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.reinstatement ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_removed
BEFORE DELETE OR TRUNCATE ON public.reinstatement
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.reinstatement ENABLE ALWAYS TRIGGER never_removed;

DROP TRIGGER IF EXISTS guarded ON public.reinstatement;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT ON public.reinstatement
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_reinstatement();

DROP TRIGGER IF EXISTS guarded_acceptance ON public.reinstatement;
CREATE CONSTRAINT TRIGGER guarded_acceptance
AFTER UPDATE ON public.reinstatement
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_acceptance();
