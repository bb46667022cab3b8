-- What a seed drew, readings that do not know of each other, and what follows from a decision that was wrong.
ALTER TYPE role ADD VALUE 'outside_auditor' AFTER 'auditor';

CREATE TYPE reading_stage AS ENUM ('first', 'second', 'settling');
CREATE TYPE audit_cause AS ENUM (
  'opinion', 'consent_misread', 'person_blamed', 'not_authorised', 'not_independent', 'thin_reasons', 'rules_not_known',
  'supervision_late', 'victim_not_informed', 'informed_without_proof', 'bypassed'
);
CREATE TYPE final_choice_fault AS ENUM ('irrational', 'under_pressure');
CREATE TYPE follow_up_step_kind AS ENUM ('standards', 'decider', 'registrar', 'safeguarding');
CREATE TYPE follow_up_outcome AS ENUM ('no_breach', 'breach', 'reinstated', 'stands', 'put_right');
CREATE TYPE audit_action_step_kind AS ENUM ('done', 'closed', 'sent_back');

CREATE TABLE drawn_item (
  id uuid PRIMARY KEY REFERENCES frame_item (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  frame_id uuid NOT NULL REFERENCES audit_frame (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  place integer NOT NULL,
  read_twice boolean NOT NULL
);
CREATE UNIQUE INDEX drawn_item_frame_id_place_key ON drawn_item (frame_id, place);

CREATE INDEX frame_item_crime_id_idx ON frame_item (crime_id);

ALTER TABLE audit_review ALTER COLUMN decision_id DROP NOT NULL;
ALTER TABLE audit_review ADD COLUMN item_id uuid REFERENCES frame_item (id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE audit_review ADD COLUMN stage reading_stage;
ALTER TABLE audit_review ADD COLUMN points jsonb;
ALTER TABLE audit_review ADD COLUMN now_finding audit_finding;
ALTER TABLE audit_review ADD COLUMN causes audit_cause[];
ALTER TABLE audit_review ADD COLUMN final_choice_fault final_choice_fault;
ALTER TABLE audit_review ADD COLUMN may_be_deliberate boolean;
ALTER TABLE audit_review ADD COLUMN concern_id uuid;
ALTER TABLE audit_review ADD COLUMN good_practice_id uuid;
ALTER TABLE audit_review ADD CONSTRAINT reads_one_thing CHECK (num_nonnulls(decision_id, item_id) > 0);
ALTER TABLE audit_review ADD CONSTRAINT drawn_whole CHECK (num_nonnulls(frame_id, item_id, stage) IN (0, 3));
DROP INDEX audit_review_decision_id_reviewer_id_key;
CREATE UNIQUE INDEX audit_review_dip_key ON audit_review (decision_id, reviewer_id) WHERE item_id IS NULL;
CREATE UNIQUE INDEX audit_review_item_id_reviewer_id_key ON audit_review (item_id, reviewer_id);
CREATE UNIQUE INDEX audit_review_item_id_stage_key ON audit_review (item_id, stage);
CREATE INDEX audit_review_decision_id_idx ON audit_review (decision_id);

-- What an auditor has typed so far of a reading; nobody else's business, and kept until it is saved.
CREATE TABLE personal.review_draft (
  reader_id uuid NOT NULL,
  subject_id uuid NOT NULL,
  fields jsonb NOT NULL,
  saved_at timestamptz(3) NOT NULL,
  PRIMARY KEY (reader_id, subject_id)
);

CREATE TABLE audit_follow_up (
  id uuid PRIMARY KEY,
  review_id uuid NOT NULL REFERENCES audit_review (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  crime_id uuid NOT NULL REFERENCES reported_crime (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  decision_id uuid,
  rms_change_id uuid,
  cancellation_id uuid,
  decider_id uuid,
  opened_at timestamptz(3) NOT NULL,
  CONSTRAINT is_about_one_thing CHECK (num_nonnulls(decision_id, rms_change_id, cancellation_id) = 1)
);
CREATE UNIQUE INDEX audit_follow_up_review_id_key ON audit_follow_up (review_id);
CREATE UNIQUE INDEX audit_follow_up_decision_id_key ON audit_follow_up (decision_id);
CREATE UNIQUE INDEX audit_follow_up_rms_change_id_key ON audit_follow_up (rms_change_id);
CREATE UNIQUE INDEX audit_follow_up_cancellation_id_key ON audit_follow_up (cancellation_id);
CREATE INDEX audit_follow_up_decider_id_idx ON audit_follow_up (decider_id);
CREATE INDEX audit_follow_up_crime_id_idx ON audit_follow_up (crime_id);

CREATE TABLE audit_follow_up_step (
  id uuid PRIMARY KEY,
  follow_up_id uuid NOT NULL REFERENCES audit_follow_up (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  kind follow_up_step_kind NOT NULL,
  outcome follow_up_outcome,
  words_id uuid NOT NULL,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  CONSTRAINT outcome_of_its_kind CHECK (
    CASE kind
      WHEN 'standards' THEN outcome IS NOT NULL AND outcome IN ('no_breach', 'breach')
      WHEN 'registrar' THEN outcome IS NOT NULL AND outcome IN ('reinstated', 'stands', 'put_right')
      ELSE outcome IS NULL
    END
  )
);
CREATE UNIQUE INDEX audit_follow_up_step_follow_up_id_kind_key ON audit_follow_up_step (follow_up_id, kind);

CREATE TABLE audit_action (
  id uuid PRIMARY KEY,
  follow_up_id uuid REFERENCES audit_follow_up (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  audit_id uuid REFERENCES audit (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  what_id uuid NOT NULL,
  owner_id uuid NOT NULL,
  due_on date NOT NULL,
  opened_by uuid NOT NULL,
  opened_at timestamptz(3) NOT NULL,
  CONSTRAINT comes_from_one_thing CHECK (num_nonnulls(follow_up_id, audit_id) = 1)
);
CREATE INDEX audit_action_owner_id_idx ON audit_action (owner_id);
CREATE INDEX audit_action_follow_up_id_idx ON audit_action (follow_up_id);
CREATE INDEX audit_action_audit_id_idx ON audit_action (audit_id);

CREATE TABLE audit_action_step (
  id uuid PRIMARY KEY,
  action_id uuid NOT NULL REFERENCES audit_action (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  number smallint NOT NULL,
  kind audit_action_step_kind NOT NULL,
  words_id uuid NOT NULL,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX audit_action_step_action_id_number_key ON audit_action_step (action_id, number);
