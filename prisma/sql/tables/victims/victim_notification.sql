-- The victim was informed: who informed whom, how, alone or not, and what they answered.

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.victim_notification
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.victim_notification ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.victim_notification
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.victim_notification ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.victim_notification
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.victim_notification ENABLE ALWAYS TRIGGER never_rewritten;

DROP TRIGGER IF EXISTS guarded ON public.victim_notification;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT ON public.victim_notification
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_notification();

DROP TRIGGER IF EXISTS guarded_way ON public.victim_notification;
CREATE CONSTRAINT TRIGGER guarded_way
AFTER INSERT ON public.victim_notification
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_contact_method();
