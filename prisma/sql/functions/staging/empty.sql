-- Makes room for the next extract: what waited is dropped, and the indexes, which would slow its coming in.
CREATE OR REPLACE FUNCTION staging.empty()
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = staging, pg_temp
AS $$
BEGIN
  TRUNCATE crime, classification, part, person, offence, reject, refused, refused_row, corrected;
  DROP INDEX IF EXISTS
    crime_by_reference,
    crime_by_position,
    classification_by_reference,
    part_by_reference,
    person_by_key,
    person_by_line,
    reject_by_line,
    refused_by_reference,
    offence_by_pair;
END
$$;
