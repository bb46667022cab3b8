-- A unit within an area: whose crimes its officers are shown.

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.unit
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_many('{}');
ALTER TABLE public.unit ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.unit
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_many('{}');
ALTER TABLE public.unit ENABLE ALWAYS TRIGGER noted_on_update;
