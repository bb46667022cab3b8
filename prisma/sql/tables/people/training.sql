-- What a member of staff has completed, noted by the registrar.

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.training
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.training ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.training
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.training ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_removed
BEFORE DELETE OR TRUNCATE ON public.training
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.training ENABLE ALWAYS TRIGGER never_removed;

DROP TRIGGER IF EXISTS guarded ON public.training;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT ON public.training
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_authority('fcr');
