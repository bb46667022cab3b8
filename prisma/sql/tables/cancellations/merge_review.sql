-- A merge (C3) that was looked at again, because the principal crime left the count or was reclassified, and
-- that holds.

ALTER TABLE public.merge_review ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.merge_review;
CREATE POLICY shown ON public.merge_review
FOR SELECT TO registrar_reader
USING (EXISTS (SELECT FROM cancellation c WHERE c.id = merge_review.cancellation_id));

DROP POLICY IF EXISTS writes ON public.merge_review;
CREATE POLICY writes ON public.merge_review
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.merge_review
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.merge_review ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.merge_review
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.merge_review ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.merge_review
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.merge_review ENABLE ALWAYS TRIGGER never_rewritten;

DROP TRIGGER IF EXISTS guarded ON public.merge_review;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT ON public.merge_review
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_merge_review();
