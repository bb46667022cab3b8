-- The registrar's finding that there is nobody to inform: died with no known relative, company dissolved, never
-- identified.

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.nobody_to_inform
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.nobody_to_inform ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.nobody_to_inform
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.nobody_to_inform ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.nobody_to_inform
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.nobody_to_inform ENABLE ALWAYS TRIGGER never_rewritten;

DROP TRIGGER IF EXISTS guarded ON public.nobody_to_inform;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT ON public.nobody_to_inform
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_finding_of_nobody();

DROP TRIGGER IF EXISTS guarded_why ON public.nobody_to_inform;
CREATE CONSTRAINT TRIGGER guarded_why
AFTER INSERT ON public.nobody_to_inform
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_why_nobody();
