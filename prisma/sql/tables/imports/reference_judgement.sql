-- What a person says of two references that are alike.

ALTER TABLE public.reference_judgement ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.reference_judgement;
CREATE POLICY shown ON public.reference_judgement
FOR SELECT TO registrar_reader
USING (
  (SELECT registrar.sees_all())
  OR EXISTS (
    SELECT FROM reported_crime c WHERE c.id IN (reference_judgement.crime_id, reference_judgement.other_crime_id)
  )
);

DROP POLICY IF EXISTS writes ON public.reference_judgement;
CREATE POLICY writes ON public.reference_judgement
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.reference_judgement
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.reference_judgement ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.reference_judgement
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.reference_judgement ENABLE ALWAYS TRIGGER never_rewritten;

CREATE OR REPLACE TRIGGER guarded
BEFORE INSERT ON public.reference_judgement
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_reference_judgement();
ALTER TABLE public.reference_judgement ENABLE ALWAYS TRIGGER guarded;
