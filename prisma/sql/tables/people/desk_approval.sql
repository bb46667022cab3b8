-- The chief officer's dated word that a desk is independent of the investigations beside it.

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.desk_approval
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.desk_approval ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.desk_approval
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.desk_approval ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_removed
BEFORE DELETE OR TRUNCATE ON public.desk_approval
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.desk_approval ENABLE ALWAYS TRIGGER never_removed;

DROP TRIGGER IF EXISTS guarded ON public.desk_approval;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT OR UPDATE ON public.desk_approval
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_authority('chief');
