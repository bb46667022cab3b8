-- A role for a time. The chief officer appoints the registrar, the registrar the decision makers.

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.role_grant
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.role_grant ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.role_grant
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.role_grant ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_removed
BEFORE DELETE OR TRUNCATE ON public.role_grant
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.role_grant ENABLE ALWAYS TRIGGER never_removed;

DROP TRIGGER IF EXISTS guarded ON public.role_grant;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT ON public.role_grant
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_grant();

DROP TRIGGER IF EXISTS guarded_end ON public.role_grant;
CREATE CONSTRAINT TRIGGER guarded_end
AFTER UPDATE ON public.role_grant
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_grant_end();
