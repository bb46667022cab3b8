-- An area of the force, as the RMS names it.

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.area
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_many('{}');
ALTER TABLE public.area ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.area
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_many('{}');
ALTER TABLE public.area ENABLE ALWAYS TRIGGER noted_on_update;
