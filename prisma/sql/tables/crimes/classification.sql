-- The classification history: which offence the crime was, from when.

ALTER TABLE public.classification ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.classification;
CREATE POLICY shown ON public.classification
FOR SELECT TO registrar_reader
USING ((SELECT registrar.sees_all()) OR EXISTS (SELECT FROM reported_crime c WHERE c.id = classification.crime_id));

DROP POLICY IF EXISTS writes ON public.classification;
CREATE POLICY writes ON public.classification
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.classification
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_many('{justification}');
ALTER TABLE public.classification ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.classification
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_many('{justification}');
ALTER TABLE public.classification ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_removed
BEFORE DELETE OR TRUNCATE ON public.classification
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.classification ENABLE ALWAYS TRIGGER never_removed;

CREATE OR REPLACE TRIGGER compared_on_insert
AFTER INSERT ON public.classification
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION registrar.compare_reclassified();
ALTER TABLE public.classification ENABLE ALWAYS TRIGGER compared_on_insert;

CREATE OR REPLACE TRIGGER compared_on_update
AFTER UPDATE ON public.classification
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION registrar.compare_reclassified();
ALTER TABLE public.classification ENABLE ALWAYS TRIGGER compared_on_update;
