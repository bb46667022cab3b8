-- A product safeguard the registrar set aside, with a reason: counted on the front of the report.

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.set_aside
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.set_aside ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.set_aside
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.set_aside ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.set_aside
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.set_aside ENABLE ALWAYS TRIGGER never_rewritten;

CREATE OR REPLACE TRIGGER guarded
AFTER INSERT ON public.set_aside
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_set_aside();
ALTER TABLE public.set_aside ENABLE ALWAYS TRIGGER guarded;
