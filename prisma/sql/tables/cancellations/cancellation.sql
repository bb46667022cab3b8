-- A crime taken out of the count: one a crime while not reinstated. Those from before this product carry no
-- decision.

ALTER TABLE public.cancellation ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.cancellation;
CREATE POLICY shown ON public.cancellation
FOR SELECT TO registrar_reader
USING ((SELECT registrar.sees_all()) OR EXISTS (SELECT FROM reported_crime c WHERE c.id = cancellation.crime_id));

DROP POLICY IF EXISTS writes ON public.cancellation;
CREATE POLICY writes ON public.cancellation
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.cancellation
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.cancellation ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.cancellation
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.cancellation ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_removed
BEFORE DELETE OR TRUNCATE ON public.cancellation
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.cancellation ENABLE ALWAYS TRIGGER never_removed;

DROP TRIGGER IF EXISTS guarded ON public.cancellation;
CREATE TRIGGER guarded
BEFORE UPDATE ON public.cancellation
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_cancellation();
ALTER TABLE public.cancellation ENABLE ALWAYS TRIGGER guarded;

DROP TRIGGER IF EXISTS principal_compared ON public.cancellation;
CREATE TRIGGER principal_compared
AFTER INSERT ON public.cancellation
FOR EACH ROW
WHEN (NEW.principal_crime_id IS NOT NULL)
EXECUTE FUNCTION registrar.compare_merged();
ALTER TABLE public.cancellation ENABLE ALWAYS TRIGGER principal_compared;

CREATE OR REPLACE TRIGGER counted
AFTER INSERT ON public.cancellation
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION registrar.count_crimes();
ALTER TABLE public.cancellation ENABLE ALWAYS TRIGGER counted;
