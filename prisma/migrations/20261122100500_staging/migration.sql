-- Where an extract waits while it is checked, before it is merged. Not kept: emptied by the next extract, and by a crash
-- of the server. One import runs at a time. The product's reading role cannot see it.

CREATE SCHEMA staging;

-- `position` is the order of merging: the line, and for what can only come after others, a later place.
-- `whole` is false where only parts or classes of a crime came, and not the crime's own row.
CREATE UNLOGGED TABLE staging.crime (
  position int NOT NULL, line int NOT NULL, whole boolean NOT NULL, reference text NOT NULL,
  recorded_at timestamptz(3), reported_at timestamptz(3), offence_code text, count_class text, area text, unit text,
  flags text[], reporter text, rms_status text, rms_category text, rms_changed_at timestamptz(3), rms_changed_by text,
  rms_informed_at timestamptz(3), n100_reference text, rms_principal_crime text);
CREATE UNLOGGED TABLE staging.classification (
  line int NOT NULL, reference text NOT NULL, from_at timestamptz(3) NOT NULL, offence_code text NOT NULL,
  count_class text NOT NULL, changed_by text);
CREATE UNLOGGED TABLE staging.part (
  line int NOT NULL, reference text NOT NULL, key text NOT NULL, role text NOT NULL, from_day date, to_day date, relation text);
CREATE UNLOGGED TABLE staging.person (
  line int NOT NULL, key text NOT NULL, kind text NOT NULL, year_of_birth int, interpreter text,
  name text, phone text, email text, address text);
CREATE UNLOGGED TABLE staging.offence (code text NOT NULL, count_class text NOT NULL, report_group text NOT NULL, listed boolean NOT NULL);

-- Rows that cannot be taken in, and the crimes they spoke of.
CREATE UNLOGGED TABLE staging.reject (file text NOT NULL, line int NOT NULL, "column" text NOT NULL, value text NOT NULL, reason text NOT NULL);
CREATE UNLOGGED TABLE staging.refused (file text NOT NULL, reference text NOT NULL);

-- Crimes with an open case that an extract changed, until their rules were run again: kept through any crash.
CREATE TABLE staging.to_reassess (
  form_key uuid PRIMARY KEY, extract_id uuid NOT NULL, crime_id uuid NOT NULL, changes text[] NOT NULL);

GRANT USAGE ON SCHEMA staging TO registrar_app;
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA staging TO registrar_app;
REVOKE TRUNCATE, UPDATE ON staging.to_reassess FROM registrar_app;

CREATE FUNCTION staging.empty() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = staging, pg_temp AS $$
BEGIN
  TRUNCATE crime, classification, part, person, offence, reject, refused;
  DROP INDEX IF EXISTS crime_by_reference, crime_by_position, classification_by_reference, part_by_reference, person_by_key, person_by_line, reject_by_line, refused_by_reference, offence_by_pair;
END $$;

-- Indexed once all rows are in, which is several times as quick as row by row.
CREATE FUNCTION staging.settle() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = staging, pg_temp AS $$
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
END $$;

REVOKE EXECUTE ON FUNCTION staging.empty(), staging.settle() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION staging.empty(), staging.settle() TO registrar_app;

-- As before, but for a table that has a column of the same name as the changed rows themselves (extract_batch.changed).
CREATE OR REPLACE FUNCTION ledger.note_rows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
BEGIN
  INSERT INTO ledger.change (txid, kind, subject, image)
  SELECT ledger.this_transaction(), 'row', TG_TABLE_NAME, to_jsonb(noted_row) - coalesce(TG_ARGV[0], '')::text[]
  FROM changed AS noted_row;
  RETURN NULL;
END $$;
