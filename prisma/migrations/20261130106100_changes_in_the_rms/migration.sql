-- What an extract may say besides of outcomes, of reported incidents and of why a class was changed. Null is not known.
ALTER TABLE reported_crime
  ADD COLUMN outcome text,
  ADD COLUMN outcome_at timestamptz(3),
  ADD COLUMN outcome_by uuid,
  ADD COLUMN n200_reference text,
  ADD COLUMN n300_reference text;

ALTER TABLE staging.crime
  ADD COLUMN outcome text,
  ADD COLUMN outcome_at timestamptz(3),
  ADD COLUMN outcome_by text,
  ADD COLUMN n200_reference text,
  ADD COLUMN n300_reference text;

CREATE TYPE change_because AS ENUM ('further_information', 'first_class_wrong');

ALTER TABLE classification
  ADD COLUMN because change_because,
  ADD COLUMN justification text;

ALTER TABLE staging.classification
  ADD COLUMN because text,
  ADD COLUMN justification text;

CREATE TYPE rms_change_kind AS ENUM ('reclassified', 'moved_to_incident', 'came_from_incident', 'outcome');
CREATE TYPE rms_change_weight AS ENUM ('difference', 'sample');
CREATE TYPE rms_change_why AS ENUM (
  'homicide', 'rape', 'incident', 'other_sexual', 'robbery', 'slavery_or_fgm', 'child', 'unlisted', 'outcome_20', 'rest'
);
CREATE TYPE rms_change_answer AS ENUM ('right', 'put_right');

-- A change that the RMS made besides cancelling, as an extract shows it: judged, counted, and where it is a difference
-- answered by the registrar. The rest is for audits to draw from.
CREATE TABLE rms_change (
  id uuid PRIMARY KEY,
  crime_id uuid NOT NULL REFERENCES reported_crime (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  extract_id uuid NOT NULL REFERENCES extract (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  kind rms_change_kind NOT NULL,
  weight rms_change_weight NOT NULL,
  why rms_change_why NOT NULL,
  from_code text NOT NULL,
  from_class text NOT NULL,
  from_group report_group NOT NULL,
  to_code text NOT NULL,
  to_class text NOT NULL,
  -- Null for a reported incident, which is in no group of crimes.
  to_group report_group,
  outcome text,
  changed_at timestamptz(3),
  changed_by uuid,
  found_at timestamptz(3) NOT NULL,
  due_on date NOT NULL,
  version_id text NOT NULL,
  verdict verdict NOT NULL,
  findings jsonb NOT NULL,
  answered_at timestamptz(3),
  answered_by uuid,
  answer rms_change_answer,
  reason_id uuid,
  shown_id uuid,
  CONSTRAINT answered_whole CHECK (
    (answered_at IS NULL) = (answered_by IS NULL)
    AND (answered_at IS NULL) = (answer IS NULL)
    AND (answered_at IS NULL) = (reason_id IS NULL)
  ),
  CONSTRAINT right_is_shown CHECK (answer IS DISTINCT FROM 'right' OR shown_id IS NOT NULL)
);
CREATE INDEX rms_change_crime_id_idx ON rms_change (crime_id);
CREATE INDEX rms_change_found_at_idx ON rms_change (found_at);
CREATE INDEX rms_change_open_idx ON rms_change (why, due_on) WHERE weight = 'difference' AND answer IS DISTINCT FROM 'right';
