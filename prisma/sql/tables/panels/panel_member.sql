-- Who is invited to a meeting.

ALTER TABLE public.panel_member ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.panel_member;
CREATE POLICY shown ON public.panel_member
FOR SELECT TO registrar_reader
USING (EXISTS (SELECT FROM panel_meeting m WHERE m.id = panel_member.meeting_id));

DROP POLICY IF EXISTS writes ON public.panel_member;
CREATE POLICY writes ON public.panel_member
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.panel_member
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.panel_member ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.panel_member
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.panel_member ENABLE ALWAYS TRIGGER never_rewritten;
