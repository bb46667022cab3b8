-- What happened to a message, step by step: never changed. `by_id` is null where the product did it by
-- itself.

ALTER TABLE public.message_event ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.message_event;
CREATE POLICY shown ON public.message_event
FOR SELECT TO registrar_reader
USING ((SELECT registrar.sees_all()) OR EXISTS (SELECT FROM message m WHERE m.id = message_event.message_id));

DROP POLICY IF EXISTS writes ON public.message_event;
CREATE POLICY writes ON public.message_event
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.message_event
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.message_event ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.message_event
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.message_event ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.message_event
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.message_event ENABLE ALWAYS TRIGGER never_rewritten;
