-- Audits that are declared, frozen and drawn before anything is read.
ALTER TYPE audit_kind ADD VALUE 'sample';
ALTER TYPE audit_kind ADD VALUE 'full_count';

CREATE TYPE audit_population AS ENUM ('cancelled', 'refused', 'reclassified', 'before_product');

CREATE TABLE audit (
  id uuid PRIMARY KEY,
  number integer NOT NULL,
  kind audit_kind NOT NULL,
  population audit_population NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL,
  -- Of these groups and categories; of all where none is named.
  groups report_group[] NOT NULL,
  categories category[] NOT NULL,
  -- In tenths of a percent, and of a point.
  tolerance_tenths smallint NOT NULL,
  expected_tenths smallint,
  within_tenths smallint,
  aim_id uuid NOT NULL,
  selection_id uuid NOT NULL,
  validation_id uuid NOT NULL,
  monitoring_id uuid NOT NULL,
  gaps_id uuid NOT NULL,
  due_on date NOT NULL,
  declared_by uuid NOT NULL,
  declared_at timestamptz(3) NOT NULL,
  CONSTRAINT days_in_order CHECK (from_day <= to_day),
  CONSTRAINT tolerance_is_a_share CHECK (tolerance_tenths BETWEEN 1 AND 999),
  -- The precision of a sample is declared; a full count has none.
  CONSTRAINT precision_of_a_sample CHECK (
    (kind::text = 'sample') = (expected_tenths IS NOT NULL) AND (expected_tenths IS NULL) = (within_tenths IS NULL)
  ),
  CONSTRAINT precision_is_a_share CHECK (expected_tenths BETWEEN 1 AND 999 AND within_tenths BETWEEN 1 AND 500)
);
CREATE UNIQUE INDEX audit_number_key ON audit (number);

CREATE TABLE audit_frame (
  id uuid PRIMARY KEY,
  audit_id uuid NOT NULL REFERENCES audit (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  number smallint NOT NULL,
  count integer NOT NULL,
  hash text NOT NULL,
  sizes jsonb NOT NULL,
  frozen_by uuid NOT NULL,
  frozen_at timestamptz(3) NOT NULL,
  form_key uuid NOT NULL,
  abandoned_by uuid,
  abandoned_at timestamptz(3),
  abandoned_why_id uuid,
  CONSTRAINT hash_is_sha256 CHECK (hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT holds_something CHECK (count > 0),
  CONSTRAINT abandoned_whole CHECK (num_nonnulls(abandoned_by, abandoned_at, abandoned_why_id) IN (0, 3))
);
CREATE UNIQUE INDEX audit_frame_audit_id_number_key ON audit_frame (audit_id, number);
CREATE UNIQUE INDEX audit_frame_form_key_key ON audit_frame (form_key);
CREATE UNIQUE INDEX one_frame_at_a_time ON audit_frame (audit_id) WHERE abandoned_at IS NULL;

CREATE TABLE frame_item (
  id uuid PRIMARY KEY,
  frame_id uuid NOT NULL REFERENCES audit_frame (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  reference text NOT NULL,
  crime_id uuid NOT NULL,
  decision_id uuid,
  rms_change_id uuid,
  cancellation_id uuid,
  stratum text NOT NULL,
  cluster_id uuid NOT NULL,
  CONSTRAINT is_one_thing CHECK (num_nonnulls(decision_id, rms_change_id, cancellation_id) = 1)
);
CREATE UNIQUE INDEX frame_item_frame_id_reference_key ON frame_item (frame_id, reference);

CREATE TABLE seed_number (
  id uuid PRIMARY KEY,
  frame_id uuid NOT NULL REFERENCES audit_frame (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  number smallint NOT NULL,
  value text NOT NULL,
  source_id uuid,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  CONSTRAINT first_or_second CHECK (number IN (1, 2)),
  CONSTRAINT is_a_number CHECK (value ~ '^[0-9]{6,60}$')
);
CREATE UNIQUE INDEX seed_number_frame_id_number_key ON seed_number (frame_id, number);
CREATE UNIQUE INDEX seed_number_frame_id_by_id_key ON seed_number (frame_id, by_id);

-- A reading of what was drawn names its frame; one of a dip has none.
ALTER TABLE audit_review ADD COLUMN frame_id uuid REFERENCES audit_frame (id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE audit_review ADD CONSTRAINT dip_has_no_frame CHECK ((kind::text = 'dip') = (frame_id IS NULL));
CREATE INDEX audit_review_frame_id_idx ON audit_review (frame_id);
