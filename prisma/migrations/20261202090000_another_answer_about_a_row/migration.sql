-- An answer about a row that names no crime may be a wrong one: another takes its place, and both stay.
DROP INDEX refused_row_crime_refused_row_id_key;
CREATE UNIQUE INDEX refused_row_crime_refused_row_id_at_key ON refused_row_crime (refused_row_id, at);
