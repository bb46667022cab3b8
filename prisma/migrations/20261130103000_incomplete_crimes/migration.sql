-- What an extract brought and could not be taken in is kept until it is: a crime with such a row is incomplete.

-- Two ways of writing one reference are found to be alike: blanks, dashes, look-alike letters, lost noughts. For
-- finding and warning only: the identity of a crime is its reference. A stored column rests on it, so that another
-- answer is a migration.
CREATE FUNCTION registrar.folded_reference(said text)
RETURNS text
LANGUAGE plpgsql
IMMUTABLE
STRICT
PARALLEL SAFE
AS $$
DECLARE
  unseen text := '[\u0001-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]';
  plain text := upper(regexp_replace(normalize(said, NFKC), unseen, '', 'g'));
  folded text;
BEGIN
  -- Cyrillic and Greek letters that look like Latin ones, large and small; then O as 0 and I as 1.
  plain := translate(
    plain,
    'АВЕЗКМНОРСТУХІЈЅавезкмнорстухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαιυνρ',
    'ABE3KMHOPCTYXIJSABE3KMHOPCTYXIJSABEZHIKMNOPTYXOAIUVP'
  );
  plain := translate(plain, 'OI', '01');
  folded := regexp_replace(plain, '[^0-9A-Z\u00c0-\u1fff\u3000-\uffff]+', '/', 'g');
  folded := regexp_replace(folded, '([0-9])([^0-9/])', '\1/\2', 'g');
  folded := regexp_replace(folded, '([^0-9/])([0-9])', '\1/\2', 'g');
  folded := regexp_replace(btrim(folded, '/'), '(^|/)0+(?=[0-9])', '\1', 'g');
  RETURN coalesce(nullif(folded, ''), plain);
END
$$;

ALTER TABLE reported_crime ADD COLUMN folded text GENERATED ALWAYS AS (registrar.folded_reference(reference)) STORED;
CREATE INDEX reported_crime_folded_idx ON reported_crime (folded) WHERE folded IS NOT NULL;

-- A row of an extract that could not be taken in, kept until it is: it makes each crime it names incomplete. `extract_id`
-- and `line` are those of the last extract that still had it so; `reference` is folded, `identity` says which row it is.
CREATE TABLE personal.refused_row (
  id uuid PRIMARY KEY,
  extract_id uuid NOT NULL REFERENCES extract (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  file text NOT NULL,
  line integer NOT NULL,
  columns text NOT NULL,
  reasons text NOT NULL,
  digest text NOT NULL,
  reference text,
  key text,
  role text,
  identity text,
  -- Its identity is less than a row's own, for want of a day: so many good rows had the same.
  beside integer,
  first_seen_at timestamptz(3) NOT NULL,
  closed_at timestamptz(3),
  closed_by_extract uuid REFERENCES extract (id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE UNIQUE INDEX refused_row_open_key ON personal.refused_row (file, digest) WHERE closed_at IS NULL;
CREATE INDEX refused_row_reference_idx ON personal.refused_row (reference) WHERE closed_at IS NULL;
CREATE INDEX refused_row_key_idx ON personal.refused_row (key) WHERE closed_at IS NULL;

CREATE TYPE row_says AS ENUM ('somebody', 'nothing');

-- What the registrar entered for one crime in the place of a row that could not be taken in.
CREATE TABLE entered_row (
  id uuid PRIMARY KEY,
  refused_row_id uuid NOT NULL REFERENCES personal.refused_row (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  crime_id uuid NOT NULL REFERENCES reported_crime (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  says row_says NOT NULL,
  involvement_id uuid REFERENCES involvement (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  source_id uuid NOT NULL,
  reason_id uuid NOT NULL,
  CONSTRAINT somebody_is_named CHECK ((says = 'somebody') = (involvement_id IS NOT NULL))
);
CREATE UNIQUE INDEX entered_row_refused_row_id_crime_id_key ON entered_row (refused_row_id, crime_id);
CREATE INDEX entered_row_at_idx ON entered_row (at);

-- Somebody entered by the registrar stays, whatever a later extract leaves out.
ALTER TABLE involvement ADD COLUMN entered_by uuid;

CREATE UNLOGGED TABLE staging.refused_row (
  file text NOT NULL,
  line int NOT NULL,
  columns text NOT NULL,
  reasons text NOT NULL,
  digest text NOT NULL,
  reference text,
  key text,
  role text,
  identity text,
  is_loose boolean NOT NULL
);

-- The rows of a corrected reject file: which row of which extract each of them says it corrects.
CREATE UNLOGGED TABLE staging.corrected (
  file text NOT NULL,
  line int NOT NULL,
  from_extract uuid NOT NULL,
  from_line int NOT NULL,
  reference text,
  key text,
  role text
);

-- Two references that are alike: a person says whether they are one crime. The product merges nothing.
CREATE TYPE reference_verdict AS ENUM ('same', 'different');

CREATE TABLE reference_judgement (
  id uuid PRIMARY KEY,
  crime_id uuid NOT NULL REFERENCES reported_crime (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  other_crime_id uuid NOT NULL REFERENCES reported_crime (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  verdict reference_verdict NOT NULL,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  reason_id uuid NOT NULL,
  CONSTRAINT one_order CHECK (crime_id < other_crime_id)
);
CREATE UNIQUE INDEX reference_judgement_crime_id_other_crime_id_key ON reference_judgement (crime_id, other_crime_id);

-- Two reclassifications of one moment are two lines of the history, in the order of their rows; a class once held stays.
ALTER TABLE classification ADD COLUMN place integer NOT NULL DEFAULT 0;
DROP INDEX classification_crime_id_from_at_key;
CREATE UNIQUE INDEX classification_crime_id_from_at_offence_code_count_class_key
  ON classification (crime_id, from_at, offence_code, count_class);
ALTER TABLE staging.classification ADD COLUMN place integer NOT NULL DEFAULT 0;

-- The clocks of two systems stand up to a minute apart.
ALTER TABLE reported_crime DROP CONSTRAINT reported_before_recorded;
ALTER TABLE reported_crime ADD CONSTRAINT reported_before_recorded
  CHECK (reported_at < recorded_at + interval '1 minute');

-- What an extract, or the registrar, brought of a crime after it was cancelled: the registrar decides whether it stands.
CREATE TABLE late_change (
  id uuid PRIMARY KEY,
  crime_id uuid NOT NULL REFERENCES reported_crime (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  cancellation_id uuid NOT NULL REFERENCES cancellation (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  changes text[] NOT NULL,
  found_at timestamptz(3) NOT NULL,
  due_on date NOT NULL,
  answered_at timestamptz(3),
  answered_by uuid,
  reason_id uuid,
  CONSTRAINT answered_whole CHECK (
    (answered_at IS NULL) = (answered_by IS NULL) AND (answered_at IS NULL) = (reason_id IS NULL)
  )
);
CREATE INDEX late_change_crime_id_idx ON late_change (crime_id);
