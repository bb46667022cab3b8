-- What must never be done when reaching this person.

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.contact_note
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.contact_note ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.contact_note
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.contact_note ENABLE ALWAYS TRIGGER noted_on_update;
