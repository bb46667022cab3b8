-- What the registrar published. Nothing of it is changed: a revision is another publication.

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.publication
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.publication ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.publication
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.publication ENABLE ALWAYS TRIGGER never_rewritten;

DROP TRIGGER IF EXISTS guarded ON public.publication;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT ON public.publication
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_publication();
