-- Meetings of the scrutiny panel: who comes, what they read of which case, what each makes of it, and what follows.
CREATE TYPE panel_choice AS ENUM ('chosen', 'drawn', 'whole_class');
CREATE TYPE panel_category AS ENUM ('consistent', 'observations', 'inappropriate', 'no_conclusion');
CREATE TYPE panel_member_step_kind AS ENUM ('undertaken', 'absent');
CREATE TYPE panel_case_step_kind AS ENUM ('taken_off', 'opened', 'concluded');
CREATE TYPE panel_referral_kind AS ENUM ('question', 'recommendation');
CREATE TYPE panel_referral_step_kind AS ENUM ('answered', 'closed');
CREATE TYPE panel_referral_outcome AS ENUM ('stands', 'reinstated', 'audit', 'learning');
CREATE TYPE panel_hit_kind AS ENUM (
  'name', 'contact', 'quote', 'reference', 'age', 'date', 'place', 'number', 'rare', 'proceedings'
);

CREATE TABLE panel_meeting (
  id uuid PRIMARY KEY,
  number integer NOT NULL,
  held_on date NOT NULL,
  theme_id uuid NOT NULL,
  chair_id uuid NOT NULL,
  arranged_by uuid NOT NULL,
  arranged_at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX panel_meeting_number_key ON panel_meeting (number);

CREATE TABLE panel_member (
  id uuid PRIMARY KEY,
  meeting_id uuid NOT NULL REFERENCES panel_meeting (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  staff_id uuid NOT NULL
);
CREATE UNIQUE INDEX panel_member_meeting_id_staff_id_key ON panel_member (meeting_id, staff_id);
CREATE INDEX panel_member_staff_id_idx ON panel_member (staff_id);

CREATE TABLE panel_member_step (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES panel_member (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  kind panel_member_step_kind NOT NULL,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX panel_member_step_member_id_kind_key ON panel_member_step (member_id, kind);

CREATE TABLE panel_case (
  id uuid PRIMARY KEY,
  meeting_id uuid NOT NULL REFERENCES panel_meeting (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  place smallint NOT NULL,
  crime_id uuid NOT NULL,
  decision_id uuid NOT NULL,
  choice panel_choice NOT NULL,
  item_id uuid,
  why_id uuid,
  added_by uuid NOT NULL,
  added_at timestamptz(3) NOT NULL,
  CONSTRAINT drawn_names_its_item CHECK ((choice = 'drawn') = (item_id IS NOT NULL)),
  CONSTRAINT chosen_says_why CHECK ((choice = 'chosen') = (why_id IS NOT NULL))
);
CREATE UNIQUE INDEX panel_case_meeting_id_place_key ON panel_case (meeting_id, place);
CREATE UNIQUE INDEX panel_case_meeting_id_decision_id_key ON panel_case (meeting_id, decision_id);
CREATE INDEX panel_case_crime_id_idx ON panel_case (crime_id);

CREATE TABLE panel_label (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES panel_case (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  label text NOT NULL,
  person_id uuid,
  staff_id uuid,
  CONSTRAINT is_of_one CHECK (num_nonnulls(person_id, staff_id) = 1),
  CONSTRAINT is_a_label CHECK (
    CASE WHEN person_id IS NULL THEN label ~ '^Officer [1-9][0-9]*$' ELSE label ~ '^Person [A-Z]{1,2}$' END
  )
);
CREATE UNIQUE INDEX panel_label_case_id_label_key ON panel_label (case_id, label);
CREATE UNIQUE INDEX panel_label_case_id_person_id_key ON panel_label (case_id, person_id);
CREATE UNIQUE INDEX panel_label_case_id_staff_id_key ON panel_label (case_id, staff_id);

CREATE TABLE panel_pack (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES panel_case (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  version smallint NOT NULL,
  content_id uuid NOT NULL,
  known_id uuid NOT NULL,
  prepared_by uuid NOT NULL,
  prepared_at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX panel_pack_case_id_version_key ON panel_pack (case_id, version);

CREATE TABLE panel_sign_off (
  id uuid PRIMARY KEY,
  pack_id uuid NOT NULL REFERENCES panel_pack (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  hash text NOT NULL,
  accepted panel_hit_kind[] NOT NULL,
  reason_id uuid,
  signed_by uuid NOT NULL,
  signed_at timestamptz(3) NOT NULL,
  CONSTRAINT pack_hash_is_sha256 CHECK (hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT accepted_with_reason CHECK ((cardinality(accepted) > 0) = (reason_id IS NOT NULL)),
  CONSTRAINT never_accepted CHECK (NOT accepted && ARRAY['name', 'contact', 'quote', 'reference']::panel_hit_kind[])
);
CREATE UNIQUE INDEX panel_sign_off_pack_id_key ON panel_sign_off (pack_id);

CREATE TABLE panel_stand_down (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES panel_case (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  member_id uuid NOT NULL,
  reason_id uuid NOT NULL,
  at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX panel_stand_down_case_id_member_id_key ON panel_stand_down (case_id, member_id);

CREATE TABLE panel_score (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES panel_case (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  pack_id uuid NOT NULL REFERENCES panel_pack (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  member_id uuid NOT NULL,
  score panel_category NOT NULL,
  reason_id uuid NOT NULL,
  at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX panel_score_case_id_member_id_key ON panel_score (case_id, member_id);

CREATE TABLE panel_case_step (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES panel_case (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  kind panel_case_step_kind NOT NULL,
  category panel_category,
  words_id uuid,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  CONSTRAINT concluded_in_a_category CHECK ((kind = 'concluded') = (category IS NOT NULL)),
  CONSTRAINT says_why CHECK ((kind = 'opened') = (words_id IS NULL))
);
CREATE UNIQUE INDEX panel_case_step_case_id_kind_key ON panel_case_step (case_id, kind);

CREATE TABLE panel_referral (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES panel_case (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  kind panel_referral_kind NOT NULL,
  words_id uuid NOT NULL,
  due_on date NOT NULL,
  referred_by uuid NOT NULL,
  referred_at timestamptz(3) NOT NULL
);
CREATE INDEX panel_referral_case_id_idx ON panel_referral (case_id);

CREATE TABLE panel_referral_step (
  id uuid PRIMARY KEY,
  referral_id uuid NOT NULL REFERENCES panel_referral (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  kind panel_referral_step_kind NOT NULL,
  outcome panel_referral_outcome,
  words_id uuid,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  CONSTRAINT answered_whole CHECK (
    (kind = 'answered') = (outcome IS NOT NULL) AND (kind = 'answered') = (words_id IS NOT NULL)
  )
);
CREATE UNIQUE INDEX panel_referral_step_referral_id_kind_key ON panel_referral_step (referral_id, kind);

CREATE TABLE panel_minutes (
  id uuid PRIMARY KEY,
  meeting_id uuid NOT NULL REFERENCES panel_meeting (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  version smallint NOT NULL,
  words_id uuid NOT NULL,
  is_final boolean NOT NULL,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX panel_minutes_meeting_id_version_key ON panel_minutes (meeting_id, version);
