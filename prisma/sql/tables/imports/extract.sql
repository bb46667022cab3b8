-- One extract from the RMS, imported once.

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.extract
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.extract ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.extract
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.extract ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER guarded
BEFORE UPDATE ON public.extract
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_extract();
ALTER TABLE public.extract ENABLE ALWAYS TRIGGER guarded;
