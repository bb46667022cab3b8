-- A try that did not reach the victim: no reply, voicemail, returned post.

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.notification_attempt
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.notification_attempt ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.notification_attempt
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.notification_attempt ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.notification_attempt
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.notification_attempt ENABLE ALWAYS TRIGGER never_rewritten;

DROP TRIGGER IF EXISTS guarded_way ON public.notification_attempt;
CREATE CONSTRAINT TRIGGER guarded_way
AFTER INSERT ON public.notification_attempt
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_contact_method();
