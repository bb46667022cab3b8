-- The minutes of a meeting.

ALTER TABLE public.panel_minutes ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.panel_minutes;
CREATE POLICY shown ON public.panel_minutes
FOR SELECT TO registrar_reader
USING (registrar.sees_panel_minutes(meeting_id));

DROP POLICY IF EXISTS writes ON public.panel_minutes;
CREATE POLICY writes ON public.panel_minutes
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.panel_minutes
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.panel_minutes ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.panel_minutes
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.panel_minutes ENABLE ALWAYS TRIGGER never_rewritten;
