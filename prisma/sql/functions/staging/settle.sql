-- Indexed once all rows are in, which is several times as quick as row by row.
CREATE OR REPLACE FUNCTION staging.settle()
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = staging, pg_temp
AS $$
BEGIN
  CREATE INDEX crime_by_reference ON crime (reference);
  CREATE INDEX crime_by_position ON crime (position);
  CREATE INDEX classification_by_reference ON classification (reference);
  CREATE INDEX part_by_reference ON part (reference);
  CREATE INDEX person_by_key ON person (key);
  CREATE INDEX person_by_line ON person (line);
  CREATE INDEX reject_by_line ON reject (file, line);
  CREATE INDEX refused_by_reference ON refused (reference);
  CREATE INDEX offence_by_pair ON offence (code, count_class);
  ANALYZE crime, classification, part, person, offence, reject, refused;
END
$$;
