-- What an inspector opened, by its address, and which rows beside it belong to the same page.
ALTER TABLE access_log ADD COLUMN page text;
ALTER TABLE access_log ADD COLUMN look_id bigint REFERENCES access_log (id) ON UPDATE CASCADE ON DELETE RESTRICT;
CREATE INDEX access_log_look_id_idx ON access_log (look_id) WHERE look_id IS NOT NULL;
