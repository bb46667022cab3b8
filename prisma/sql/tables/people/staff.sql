-- Members of staff, with or without an account. `key` is the one the RMS knows them by.

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON personal.staff
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_many('{name}');
ALTER TABLE personal.staff ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON personal.staff
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_many('{name}');
ALTER TABLE personal.staff ENABLE ALWAYS TRIGGER noted_on_update;
