-- Which crime a refused row is about that names none, as the registrar found out; null is no crime held here. Answers stay: of
-- several the newest counts.

ALTER TABLE public.refused_row_crime ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.refused_row_crime;
CREATE POLICY shown ON public.refused_row_crime
FOR SELECT TO registrar_reader
USING (crime_id IS NULL OR EXISTS (SELECT FROM reported_crime c WHERE c.id = refused_row_crime.crime_id));

DROP POLICY IF EXISTS writes ON public.refused_row_crime;
CREATE POLICY writes ON public.refused_row_crime
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.refused_row_crime
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.refused_row_crime ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.refused_row_crime
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.refused_row_crime ENABLE ALWAYS TRIGGER never_rewritten;

CREATE OR REPLACE TRIGGER guarded
BEFORE INSERT ON public.refused_row_crime
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_refused_row_crime();
ALTER TABLE public.refused_row_crime ENABLE ALWAYS TRIGGER guarded;
