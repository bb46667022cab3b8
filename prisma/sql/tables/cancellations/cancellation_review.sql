-- A cancelled crime looked at again because of what its victim said, with the answer: the cancellation
-- stands, or the crime was put back.

ALTER TABLE public.cancellation_review ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.cancellation_review;
CREATE POLICY shown ON public.cancellation_review
FOR SELECT TO registrar_reader
USING ((SELECT registrar.sees_all()) OR EXISTS (SELECT FROM reported_crime c WHERE c.id = cancellation_review.crime_id));

DROP POLICY IF EXISTS writes ON public.cancellation_review;
CREATE POLICY writes ON public.cancellation_review
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.cancellation_review
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.cancellation_review ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.cancellation_review
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.cancellation_review ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_removed
BEFORE DELETE OR TRUNCATE ON public.cancellation_review
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.cancellation_review ENABLE ALWAYS TRIGGER never_removed;

CREATE OR REPLACE TRIGGER seen
BEFORE INSERT ON public.cancellation_review
FOR EACH ROW
EXECUTE FUNCTION registrar.refuse_unseen();
ALTER TABLE public.cancellation_review ENABLE ALWAYS TRIGGER seen;

DROP TRIGGER IF EXISTS guarded ON public.cancellation_review;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT OR UPDATE ON public.cancellation_review
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_review();
