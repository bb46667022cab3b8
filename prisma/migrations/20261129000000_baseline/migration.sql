-- Everything the product keeps: schemas, tables, columns, constraints and indexes, by module. What acts on
-- them, the functions, triggers, policies, views and grants, stands in prisma/sql and is applied after this.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE SCHEMA IF NOT EXISTS public;
CREATE SCHEMA personal;
CREATE SCHEMA ledger;
CREATE SCHEMA registrar;
CREATE SCHEMA staging;

-- ---------------------------------------------------------------------------------------------------------------
-- Closed lists
-- ---------------------------------------------------------------------------------------------------------------

-- The same lists as the enums of prisma/schema, from which the lists in TypeScript derive. A further value is one
-- word there and a migration: ALTER TYPE … ADD VALUE.

CREATE TYPE role AS ENUM (
  'officer', 'supervisor', 'crime_bureau', 'registrar_staff', 'ddm', 'deputy', 'fcr', 'chief', 'auditor', 'panel',
  'commissioner', 'administrator', 'standards'
);
CREATE TYPE rms_status AS ENUM ('live', 'cancelled', 'transferred', 'n100');
CREATE TYPE report_group AS ENUM ('rape', 'other_sexual', 'violence', 'robbery', 'other');
CREATE TYPE involvement_role AS ENUM (
  'oic', 'reporting', 'attending', 'interviewing', 'supervising', 'victim', 'suspect'
);
CREATE TYPE category AS ENUM ('C1', 'C2', 'C3', 'C4', 'C5');
CREATE TYPE request_state AS ENUM (
  'submitted', 'returned', 'withdrawn', 'refused', 'authorised', 'stopped', 'revoked', 'cancelled'
);
CREATE TYPE reserved_for AS ENUM ('any', 'registrar');
CREATE TYPE submission_occasion AS ENUM (
  'requested', 'answered', 'stopped', 'disputed', 'changed_in_rms', 'overturned'
);
CREATE TYPE stage AS ENUM ('asking', 'deciding', 'cancelling', 'reinstating');
CREATE TYPE verdict AS ENUM ('refuse', 'refer', 'hold', 'permit');
CREATE TYPE decision_verdict AS ENUM ('authorise', 'refuse', 'return');
CREATE TYPE cancellation_source AS ENUM ('decided', 'before_product');
CREATE TYPE found_by AS ENUM (
  'audit', 'victim', 'inspection', 'receiving_force', 'decision_maker', 'new_material', 'other'
);
CREATE TYPE review_outcome AS ENUM ('stands', 'put_back');
CREATE TYPE duty_occasion AS ENUM ('before_cancelling', 'after_error', 'correction', 'reinstated', 'review_answered');
CREATE TYPE duty_state AS ENUM ('open', 'informed', 'nobody_to_inform', 'no_longer_needed');
CREATE TYPE channel AS ENUM (
  'in_person', 'phone', 'video_call', 'email', 'text', 'letter', 'voicemail', 'through_another'
);
CREATE TYPE attempt_result AS ENUM (
  'no_reply', 'voicemail_left', 'returned', 'delivered', 'posted', 'wrong_contact', 'not_safe_to_speak'
);
CREATE TYPE other_method AS ENUM ('adviser', 'social_worker', 'safe_address', 'another_officer');
CREATE TYPE reply AS ENUM ('no_objection', 'disagrees', 'pressured', 'more_to_add');
CREATE TYPE nobody_because AS ENUM (
  'died_without_known_relative', 'company_dissolved', 'never_identified', 'cannot_be_reached'
);
CREATE TYPE informed_through AS ENUM (
  'victim', 'parent_or_guardian', 'other_adult_chosen_with_reasons', 'representative', 'bereaved_relative',
  'business_contact'
);
CREATE TYPE answer AS ENUM ('yes', 'no', 'unknown');
CREATE TYPE adviser AS ENUM (
  'domestic_abuse_adviser', 'sexual_violence_adviser', 'victim_support', 'social_worker', 'family_or_friend',
  'none_wanted', 'nobody_yet'
);
CREATE TYPE lawful_basis AS ENUM ('consent', 'legal_duty', 'vital_interests', 'public_task');
CREATE TYPE message_channel AS ENUM ('email', 'text', 'letter_by_post', 'printed_letter');
CREATE TYPE message_state AS ENUM (
  'drafted', 'approved', 'sending', 'sent', 'delivered', 'failed', 'returned', 'unknown', 'withdrawn'
);
CREATE TYPE message_way AS ENUM ('folder', 'notify', 'by_hand');
CREATE TYPE audit_kind AS ENUM ('dip');
CREATE TYPE audit_finding AS ENUM ('correct', 'wrong', 'cannot_tell');
CREATE TYPE check_kind AS ENUM ('late', 'quiet', 'ready', 'reviews', 'messages');
CREATE TYPE notice_outcome AS ENUM ('sent', 'not_sent');

-- A person as the decision maker on a day, by a role: worked out once, however many requests it is held against.
CREATE TYPE registrar.decision_maker AS (
  staff_id uuid,
  -- The role they would decide by; null where they do not hold it that day, or it is none that decides.
  role role,
  trained boolean,
  registered boolean,
  -- The registrar, or a deputy whom the chief officer has appointed registrar for the day.
  is_registrar boolean,
  operational boolean,
  -- Null where the chief officer has approved their desk as independent.
  unit_id uuid,
  -- Somebody in the force is registrar that day and on the College register.
  registrar_exists boolean,
  -- The crimes they had a part in, and those into which such a crime was merged.
  crimes uuid[],
  -- There is no request that they may decide: the queue need not look.
  decides_nothing boolean
);

-- ---------------------------------------------------------------------------------------------------------------
-- What stored columns rest on
-- ---------------------------------------------------------------------------------------------------------------

-- These four functions stand here and not in prisma/sql: a column has their answer as its value, so that
-- another answer is a migration, which stores it anew.

-- The one clock. In an installation created as a demonstration it may stand apart from the machine’s.
CREATE FUNCTION registrar.now()
RETURNS timestamptz
LANGUAGE plpgsql
STABLE
SET search_path = public, pg_temp
AS $$
DECLARE
  ahead bigint;
BEGIN
  SELECT ahead_ms INTO ahead FROM public.demonstration_clock;
  RETURN date_trunc('milliseconds', clock_timestamp() + make_interval(secs => coalesce(ahead, 0) / 1000.0));
END
$$;

-- What was typed, so that two ways of writing one number, mailbox or house are found to be the same.
CREATE FUNCTION registrar.plain_phone(said text)
RETURNS text
LANGUAGE sql
IMMUTABLE
STRICT
PARALLEL SAFE
RETURN nullif(
  regexp_replace(regexp_replace(normalize(said, NFKC), '[^0-9]', '', 'g'), '^(00)?440?', '0'),
  ''
);

-- A mailbox takes what is sent to it with a tag, and Google's also what is sent with other dots.
CREATE FUNCTION registrar.plain_email(said text)
RETURNS text
LANGUAGE plpgsql
IMMUTABLE
STRICT
PARALLEL SAFE
AS $$
DECLARE
  whole text := lower(regexp_replace(normalize(said, NFKC), '\s', '', 'g'));
  box text := regexp_replace(split_part(whole, '@', 1), '\+.*$', '');
  place text := split_part(whole, '@', 2);
BEGIN
  IF place IN ('gmail.com', 'googlemail.com') THEN
    RETURN replace(box, '.', '') || '@gmail.com';
  END IF;
  RETURN nullif(box || CASE WHEN place = '' THEN '' ELSE '@' || place END, '');
END
$$;

CREATE FUNCTION registrar.plain_address(said text)
RETURNS text
LANGUAGE plpgsql
IMMUTABLE
STRICT
PARALLEL SAFE
AS $$
DECLARE
  plain text := lower(normalize(said, NFKC));
  short text[];
BEGIN
  FOREACH short SLICE 1 IN ARRAY ARRAY[
      ['street', 'st'], ['road', 'rd'], ['avenue', 'ave'], ['lane', 'ln'], ['drive', 'dr'], ['close', 'cl'],
      ['court', 'ct'], ['place', 'pl'], ['gardens', 'gdns'], ['crescent', 'cres'], ['terrace', 'terr'],
      ['apartment', 'flat'], ['apt', 'flat']
    ] LOOP
    plain := regexp_replace(plain, '\y' || short[1] || '\y', short[2], 'g');
  END LOOP;
  RETURN nullif(regexp_replace(plain, '[^a-z0-9]', '', 'g'), '');
END
$$;

-- ---------------------------------------------------------------------------------------------------------------
-- Whose product this is, and who looked at what
-- ---------------------------------------------------------------------------------------------------------------

-- The one row that says whose product this is. `demonstration` is set once, at the beginning, and never
-- again.
CREATE TABLE installation (
  id integer DEFAULT 1 PRIMARY KEY,
  force_code text NOT NULL,
  force_name text NOT NULL,
  demonstration boolean NOT NULL,
  live_since date NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT one_installation CHECK (id = 1)
);

-- How far a demonstration's clock stands from the machine's; absent, and refused, anywhere else. `stands_at`
-- is the moment it was last set to: while the product is off the clock stands still, and it never goes on
-- from before that.
CREATE TABLE demonstration_clock (
  id integer DEFAULT 1 PRIMARY KEY,
  ahead_ms bigint NOT NULL,
  stands_at timestamptz(3) NOT NULL,
  set_in bigint,
  CONSTRAINT one_clock CHECK (id = 1)
);

-- Who looked at what. Written before the page is sent; never changed.
CREATE TABLE access_log (
  id bigserial PRIMARY KEY,
  at timestamptz(3) NOT NULL DEFAULT registrar.now(),
  staff_id uuid NOT NULL,
  act text NOT NULL,
  crime_id uuid,
  subjects uuid[]
);
CREATE INDEX access_log_crime_id_at_idx ON access_log (crime_id, at);
CREATE INDEX access_log_staff_id_at_idx ON access_log (staff_id, at);

-- ---------------------------------------------------------------------------------------------------------------
-- The force: areas, units, staff, and what they may
-- ---------------------------------------------------------------------------------------------------------------

CREATE TABLE area (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  code text NOT NULL,
  name text NOT NULL
);
CREATE UNIQUE INDEX area_code_key ON area (code);

CREATE TABLE unit (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  code text NOT NULL,
  name text NOT NULL,
  area_id uuid NOT NULL REFERENCES area (id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE UNIQUE INDEX unit_code_key ON unit (code);

-- The chief officer's dated word that a desk is independent of the investigations beside it.
CREATE TABLE desk_approval (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES unit (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  approved_by uuid NOT NULL,
  from_day date NOT NULL,
  to_day date
);

-- Members of staff, with or without an account. `key` is the one the RMS knows them by.
CREATE TABLE personal.staff (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  key text NOT NULL,
  name text NOT NULL,
  unit_id uuid REFERENCES unit (id) ON UPDATE CASCADE ON DELETE SET NULL
);
CREATE UNIQUE INDEX staff_key_key ON personal.staff (key);

-- A role for a time. The chief officer appoints the registrar, the registrar the decision makers.
CREATE TABLE role_grant (
  id uuid PRIMARY KEY,
  staff_id uuid NOT NULL REFERENCES personal.staff (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  role role NOT NULL,
  from_day date NOT NULL,
  to_day date,
  granted_by uuid,
  ended_by uuid,
  CONSTRAINT ends_after_it_begins CHECK (to_day IS NULL OR to_day >= from_day - 1),
  CONSTRAINT once_at_a_time EXCLUDE USING gist (
    staff_id WITH =, role WITH =, daterange(from_day, to_day + 1) WITH &&
  )
);
CREATE INDEX role_grant_staff_id_idx ON role_grant (staff_id);

-- An entry in the College of Policing's register of force crime registrars.
CREATE TABLE college_registration (
  id uuid PRIMARY KEY,
  staff_id uuid NOT NULL REFERENCES personal.staff (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  number text NOT NULL,
  from_day date NOT NULL,
  to_day date
);
CREATE INDEX college_registration_staff_id_idx ON college_registration (staff_id);

CREATE TABLE training (
  id uuid PRIMARY KEY,
  staff_id uuid NOT NULL REFERENCES personal.staff (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  subject text NOT NULL,
  completed_on date NOT NULL
);
CREATE INDEX training_staff_id_idx ON training (staff_id);

-- The row behind a sign-in cookie. Idle for thirty minutes it is locked, not lost; ended it is over at once.
CREATE TABLE session (
  id uuid PRIMARY KEY,
  staff_id uuid NOT NULL REFERENCES personal.staff (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  started_at timestamptz(3) NOT NULL,
  last_seen_at timestamptz(3) NOT NULL,
  ended_at timestamptz(3)
);
CREATE INDEX session_staff_id_idx ON session (staff_id);

-- What a person typed into a form that could not be saved; kept a day, so that nothing typed is lost.
CREATE TABLE personal.unsaved_form (
  form_key uuid PRIMARY KEY,
  staff_id uuid NOT NULL,
  route text NOT NULL,
  fields jsonb NOT NULL,
  refusal jsonb NOT NULL,
  saved_at timestamptz(3) NOT NULL
);
CREATE INDEX unsaved_form_saved_at_idx ON personal.unsaved_form (saved_at);

-- ---------------------------------------------------------------------------------------------------------------
-- Extracts from the RMS
-- ---------------------------------------------------------------------------------------------------------------

-- One extract from the RMS, taken in once.
CREATE TABLE extract (
  id uuid PRIMARY KEY,
  taken_at timestamptz(3) NOT NULL,
  started_at timestamptz(3) NOT NULL,
  finished_at timestamptz(3),
  hash text NOT NULL,
  counts jsonb NOT NULL
);
CREATE UNIQUE INDEX extract_hash_key ON extract (hash);
CREATE INDEX extract_finished_at_idx ON extract (finished_at);

-- How far the merging of an extract has come: one row a batch, written with the batch.
CREATE TABLE extract_batch (
  extract_id uuid NOT NULL REFERENCES extract (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  file text NOT NULL,
  n integer NOT NULL,
  rows integer NOT NULL,
  changed integer NOT NULL,
  digest text NOT NULL,
  merged_at timestamptz(3) NOT NULL,
  PRIMARY KEY (extract_id, file, n)
);

-- A row of an extract that could not be taken in, and why. Dropped with the next finished extract.
CREATE TABLE personal.reject (
  id bigserial PRIMARY KEY,
  extract_id uuid NOT NULL REFERENCES extract (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  file text NOT NULL,
  line integer NOT NULL,
  "column" text NOT NULL,
  value text NOT NULL,
  reason text NOT NULL,
  source text NOT NULL
);
CREATE INDEX reject_extract_id_file_line_idx ON personal.reject (extract_id, file, line);

-- ---------------------------------------------------------------------------------------------------------------
-- Recorded crimes, and the people on them
-- ---------------------------------------------------------------------------------------------------------------

-- A crime as the records management system (RMS) has it, and whether it is cancelled here. Live is
-- `cancelled_by` null; there is no second status.
CREATE TABLE reported_crime (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  reference text NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  reported_at timestamptz(3) NOT NULL,
  offence_code text NOT NULL,
  count_class text NOT NULL,
  offence_group report_group NOT NULL,
  listed boolean NOT NULL,
  area_id uuid NOT NULL REFERENCES area (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  unit_id uuid NOT NULL REFERENCES unit (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  flags text[],
  reporter text NOT NULL,
  rms_status rms_status NOT NULL,
  rms_category category,
  rms_changed_at timestamptz(3),
  rms_changed_by uuid,
  rms_informed_at timestamptz(3),
  rms_principal_crime text,
  n100_reference text,
  extract_id uuid REFERENCES extract (id) ON UPDATE CASCADE ON DELETE SET NULL,
  cancelled_by uuid,
  CONSTRAINT reported_before_recorded CHECK (reported_at <= recorded_at)
);
CREATE UNIQUE INDEX reported_crime_reference_key ON reported_crime (reference);
CREATE UNIQUE INDEX reported_crime_cancelled_by_key ON reported_crime (cancelled_by);
CREATE INDEX reported_crime_recorded_at_id_idx ON reported_crime (recorded_at, id);
CREATE INDEX reported_crime_unit_id_recorded_at_id_idx ON reported_crime (unit_id, recorded_at, id);
CREATE INDEX reported_crime_offence_group_recorded_at_id_idx ON reported_crime (offence_group, recorded_at, id);

-- The classification history: which offence the crime was, from when.
CREATE TABLE classification (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  crime_id uuid NOT NULL REFERENCES reported_crime (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  from_at timestamptz(3) NOT NULL,
  offence_code text NOT NULL,
  count_class text NOT NULL,
  changed_by uuid
);
CREATE UNIQUE INDEX classification_crime_id_from_at_key ON classification (crime_id, from_at);

-- Names, births and contacts: here and nowhere else. Shown inside a case only; dropped by rule.
CREATE TABLE personal.person (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  key text NOT NULL,
  kind text NOT NULL,
  year_of_birth integer,
  interpreter text,
  name text,
  phone text,
  email text,
  address text,
  dropped_at timestamptz(3)
);
CREATE UNIQUE INDEX person_key_key ON personal.person (key);

-- Who was what on a crime: an officer by staff id, a victim or suspect by person id. Each of the two has its
-- own index of the rows that have one.
CREATE TABLE involvement (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  crime_id uuid NOT NULL REFERENCES reported_crime (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  role involvement_role NOT NULL,
  staff_id uuid REFERENCES personal.staff (id) ON UPDATE CASCADE ON DELETE SET NULL,
  person_id uuid REFERENCES personal.person (id) ON UPDATE CASCADE ON DELETE SET NULL,
  from_day date,
  to_day date,
  relation text,
  removed_at timestamptz(3),
  CONSTRAINT staff_or_person CHECK (
    (role IN ('victim', 'suspect')) = (person_id IS NOT NULL) AND (staff_id IS NULL) <> (person_id IS NULL)
  )
);
CREATE INDEX involvement_crime_id_idx ON involvement (crime_id);
CREATE INDEX part_of_staff ON involvement (staff_id, crime_id) WHERE staff_id IS NOT NULL;
CREATE INDEX part_of_person ON involvement (person_id) WHERE person_id IS NOT NULL;

-- Free text and file names: here and nowhere else. An entry in the ledger carries only a salted commitment.
CREATE TABLE personal.words (
  id uuid PRIMARY KEY,
  crime_id uuid,
  salt bytea NOT NULL,
  text text,
  erased_at timestamptz(3)
);

-- ---------------------------------------------------------------------------------------------------------------
-- Requests, decisions and what became of them
-- ---------------------------------------------------------------------------------------------------------------

-- What an officer has typed so far: one a person and crime, no entry in the ledger, dropped after 28 idle days.
CREATE TABLE personal.draft (
  id uuid PRIMARY KEY,
  crime_id uuid NOT NULL REFERENCES reported_crime (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  staff_id uuid NOT NULL,
  answers jsonb NOT NULL,
  updated_at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX draft_crime_id_staff_id_key ON personal.draft (crime_id, staff_id);

-- A file handed in as evidence, kept under its id outside the web root; the hash is of its whole content.
CREATE TABLE personal.evidence_file (
  id uuid PRIMARY KEY,
  crime_id uuid NOT NULL REFERENCES reported_crime (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  uploaded_by uuid NOT NULL,
  uploaded_at timestamptz(3) NOT NULL,
  media_type text NOT NULL,
  bytes integer NOT NULL,
  sha256 bytea NOT NULL,
  salt bytea NOT NULL,
  name_id uuid NOT NULL
);
CREATE INDEX justification_evidence_file_crime_id_idx ON personal.evidence_file (crime_id);

-- A request to cancel one crime. At most one is open at a time.
CREATE TABLE cancellation_request (
  id uuid PRIMARY KEY,
  crime_id uuid NOT NULL REFERENCES reported_crime (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  category category NOT NULL,
  state request_state NOT NULL,
  version integer NOT NULL DEFAULT 1,
  opened_at timestamptz(3) NOT NULL,
  waiting_since timestamptz(3) NOT NULL,
  ended_at timestamptz(3),
  requester_id uuid NOT NULL,
  decided_by uuid,
  end_reason_id uuid,
  reservation reserved_for NOT NULL,
  seriousness integer NOT NULL
);
CREATE INDEX cancellation_request_crime_id_idx ON cancellation_request (crime_id);
CREATE INDEX cancellation_request_state_seriousness_waiting_since_id_idx
ON cancellation_request (state, seriousness, waiting_since, id);
CREATE INDEX cancellation_request_requester_id_waiting_since_id_idx ON cancellation_request (requester_id, waiting_since, id);
CREATE UNIQUE INDEX one_open_request
ON cancellation_request (crime_id)
WHERE state IN ('submitted', 'returned', 'authorised', 'stopped');

-- What was put before the decision maker, the n-th time: never changed.
CREATE TABLE submission (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL REFERENCES cancellation_request (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  n integer NOT NULL,
  occasion submission_occasion NOT NULL,
  category category NOT NULL,
  answers jsonb NOT NULL,
  submitted_by uuid,
  submitted_at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX submission_request_id_n_key ON submission (request_id, n);

-- One item of evidence in a submission: a file, or something seen and not attached.
CREATE TABLE justification_evidence (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submission (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  n integer NOT NULL,
  file_id uuid,
  facts jsonb NOT NULL
);
CREATE UNIQUE INDEX justification_evidence_submission_id_n_key ON justification_evidence (submission_id, n);

-- The rules of one day applied to the facts of one day: never changed, and able to be done again.
CREATE TABLE assessment (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL REFERENCES cancellation_request (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  submission_id uuid NOT NULL REFERENCES submission (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  stage stage NOT NULL,
  category category NOT NULL,
  version_id text NOT NULL,
  version_hash text NOT NULL,
  facts jsonb NOT NULL,
  findings jsonb NOT NULL,
  verdict verdict NOT NULL,
  at timestamptz(3) NOT NULL
);
CREATE INDEX assessment_request_id_idx ON assessment (request_id);
CREATE INDEX assessment_submission_id_idx ON assessment (submission_id);

-- One a submission: agree, refuse or return.
CREATE TABLE cancellation_decision (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL REFERENCES cancellation_request (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  submission_id uuid NOT NULL REFERENCES submission (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  assessment_id uuid NOT NULL REFERENCES assessment (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  verdict decision_verdict NOT NULL,
  category category NOT NULL,
  decided_by uuid NOT NULL,
  role role NOT NULL,
  decided_at timestamptz(3) NOT NULL,
  judgements jsonb NOT NULL,
  reason_id uuid NOT NULL,
  advice_id uuid,
  question_ids uuid[],
  no_victim boolean NOT NULL
);
CREATE UNIQUE INDEX cancellation_decision_submission_id_key ON cancellation_decision (submission_id);
CREATE UNIQUE INDEX cancellation_decision_assessment_id_key ON cancellation_decision (assessment_id);
CREATE INDEX cancellation_decision_request_id_idx ON cancellation_decision (request_id);
CREATE INDEX cancellation_decision_decided_at_idx ON cancellation_decision (decided_at);

-- A product safeguard the registrar set aside, with a reason: counted on the front of the report.
CREATE TABLE set_aside (
  id uuid PRIMARY KEY,
  decision_id uuid NOT NULL REFERENCES cancellation_decision (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  check_id text NOT NULL,
  reason_id uuid NOT NULL
);
CREATE UNIQUE INDEX set_aside_decision_id_check_id_key ON set_aside (decision_id, check_id);

-- A crime taken out of the count: one a crime while not reinstated. Those from before this product carry no
-- decision.
CREATE TABLE cancellation (
  id uuid PRIMARY KEY,
  crime_id uuid NOT NULL REFERENCES reported_crime (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  source cancellation_source NOT NULL,
  category category NOT NULL,
  request_id uuid REFERENCES cancellation_request (id) ON UPDATE CASCADE ON DELETE SET NULL,
  decision_id uuid REFERENCES cancellation_decision (id) ON UPDATE CASCADE ON DELETE SET NULL,
  assessment_id uuid REFERENCES assessment (id) ON UPDATE CASCADE ON DELETE SET NULL,
  confirmed_by uuid,
  took_effect_at timestamptz(3) NOT NULL,
  principal_crime_id uuid REFERENCES reported_crime (id) ON UPDATE CASCADE ON DELETE SET NULL,
  in_force boolean NOT NULL DEFAULT true
);
CREATE UNIQUE INDEX cancellation_request_id_key ON cancellation (request_id);
CREATE UNIQUE INDEX cancellation_decision_id_key ON cancellation (decision_id);
CREATE UNIQUE INDEX cancellation_assessment_id_key ON cancellation (assessment_id);
CREATE INDEX cancellation_crime_id_idx ON cancellation (crime_id);
CREATE INDEX cancellation_principal_crime_id_idx ON cancellation (principal_crime_id);
CREATE INDEX cancellation_took_effect_at_id_idx ON cancellation (took_effect_at, id);
CREATE UNIQUE INDEX one_cancellation_in_force ON cancellation (crime_id) WHERE in_force;

-- A cancellation undone: the crime is live again, and a supervisor must accept the investigation.
CREATE TABLE reinstatement (
  id uuid PRIMARY KEY,
  cancellation_id uuid NOT NULL REFERENCES cancellation (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  by_id uuid NOT NULL,
  role role NOT NULL,
  at timestamptz(3) NOT NULL,
  found_by found_by NOT NULL,
  reason_id uuid NOT NULL,
  supervisor_id uuid NOT NULL,
  accepted_by uuid,
  accepted_at timestamptz(3)
);
CREATE UNIQUE INDEX reinstatement_cancellation_id_key ON reinstatement (cancellation_id);
CREATE INDEX reinstatement_supervisor_id_idx ON reinstatement (supervisor_id);

-- A version of the Home Office counting rules as this product holds it, sealed by its hash.
CREATE TABLE rule_version (
  id text PRIMARY KEY,
  hash text NOT NULL,
  from_day date NOT NULL
);

-- Which checks a version asks of a category at a stage: no assessment may lack one.
CREATE TABLE required_check (
  version_id text NOT NULL REFERENCES rule_version (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  category category NOT NULL,
  stage stage NOT NULL,
  check_id text NOT NULL,
  rule_kind text NOT NULL,
  settable boolean NOT NULL,
  weights text[],
  PRIMARY KEY (version_id, category, stage, check_id)
);

-- The offences of each list held, by the day it begins: filled from the code that holds them, never
-- rewritten. The guards lean on the view `offence`, which shows those in force today.
CREATE TABLE listed_offence (
  code text NOT NULL,
  count_class text NOT NULL,
  "group" text NOT NULL,
  basis text NOT NULL,
  reserved boolean NOT NULL,
  c5_eligible boolean NOT NULL,
  from_day date NOT NULL,
  PRIMARY KEY (code, count_class, from_day)
);

-- What the force keeps for its registrar beyond the rules: one offence pair, report group or flag, in one
-- category or all.
CREATE TABLE reservation (
  id uuid PRIMARY KEY,
  offence_code text,
  count_class text,
  report_group report_group,
  flag text,
  category category,
  from_day date NOT NULL,
  to_day date,
  by_id uuid NOT NULL,
  reason_id uuid NOT NULL,
  ended_by uuid,
  CONSTRAINT one_thing CHECK (
    num_nonnulls(offence_code, report_group, flag) = 1 AND (offence_code IS NULL) = (count_class IS NULL)
  ),
  CONSTRAINT ends_after_it_begins CHECK (to_day >= from_day),
  CONSTRAINT ended_by_somebody CHECK ((to_day IS NULL) = (ended_by IS NULL))
);

-- A merge (C3) that was looked at again, because the principal crime left the count or was reclassified, and
-- that holds.
CREATE TABLE merge_review (
  id uuid PRIMARY KEY,
  cancellation_id uuid NOT NULL REFERENCES cancellation (id),
  principal_crime_stands text NOT NULL,
  reason_id uuid NOT NULL,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL
);
CREATE INDEX merge_review_cancellation_id_idx ON merge_review (cancellation_id);

-- A cancelled crime looked at again because of what its victim said, with the answer: the cancellation
-- stands, or the crime was put back.
CREATE TABLE cancellation_review (
  id uuid PRIMARY KEY,
  crime_id uuid NOT NULL REFERENCES reported_crime (id),
  cancellation_id uuid NOT NULL REFERENCES cancellation (id),
  opened_by uuid NOT NULL,
  opened_at timestamptz(3) NOT NULL,
  ground reply NOT NULL,
  words_id uuid NOT NULL,
  due_on date NOT NULL,
  outcome review_outcome,
  answer_id uuid,
  answered_by uuid,
  answered_at timestamptz(3),
  CONSTRAINT says_something_against CHECK (ground <> 'no_objection'),
  CONSTRAINT answered_whole CHECK (num_nonnulls(outcome, answer_id, answered_by, answered_at) IN (0, 4))
);
CREATE INDEX cancellation_review_crime_id_idx ON cancellation_review (crime_id);
CREATE INDEX cancellation_review_cancellation_id_idx ON cancellation_review (cancellation_id);
CREATE INDEX open_reviews ON cancellation_review (due_on, id) WHERE answered_at IS NULL;
CREATE UNIQUE INDEX one_open_review ON cancellation_review (crime_id) WHERE answered_at IS NULL;

-- ---------------------------------------------------------------------------------------------------------------
-- Duties to inform victims
-- ---------------------------------------------------------------------------------------------------------------

-- A duty to inform one victim on one occasion, in the hands of a named person, with its clock.
CREATE TABLE duty_to_inform (
  id uuid PRIMARY KEY,
  crime_id uuid NOT NULL REFERENCES reported_crime (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  involvement_id uuid NOT NULL REFERENCES involvement (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  occasion duty_occasion NOT NULL,
  request_id uuid REFERENCES cancellation_request (id) ON UPDATE CASCADE ON DELETE SET NULL,
  decision_id uuid REFERENCES cancellation_decision (id) ON UPDATE CASCADE ON DELETE SET NULL,
  reinstatement_id uuid REFERENCES reinstatement (id) ON UPDATE CASCADE ON DELETE SET NULL,
  assigned_to uuid NOT NULL REFERENCES personal.staff (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  opened_at timestamptz(3) NOT NULL,
  due_on date NOT NULL,
  enhanced boolean NOT NULL,
  state duty_state NOT NULL,
  closed_at timestamptz(3),
  review_id uuid REFERENCES cancellation_review (id),
  CONSTRAINT of_its_review CHECK ((occasion = 'review_answered') = (review_id IS NOT NULL))
);
CREATE INDEX duty_to_inform_state_due_on_id_idx ON duty_to_inform (state, due_on, id);
CREATE INDEX duty_to_inform_assigned_to_state_due_on_id_idx ON duty_to_inform (assigned_to, state, due_on, id);
CREATE INDEX duty_to_inform_request_id_idx ON duty_to_inform (request_id);
CREATE INDEX duty_to_inform_crime_id_idx ON duty_to_inform (crime_id);
CREATE UNIQUE INDEX one_duty_an_occasion
ON duty_to_inform (involvement_id, coalesce(decision_id, reinstatement_id))
WHERE occasion <> 'correction';
CREATE UNIQUE INDEX one_duty_a_review ON duty_to_inform (involvement_id, review_id) WHERE review_id IS NOT NULL;

-- A try that did not reach the victim: no reply, voicemail, returned post.
CREATE TABLE notification_attempt (
  id uuid PRIMARY KEY,
  duty_id uuid NOT NULL REFERENCES duty_to_inform (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  at timestamptz(3) NOT NULL,
  entered_at timestamptz(3) NOT NULL,
  by_id uuid NOT NULL,
  channel channel NOT NULL,
  result attempt_result NOT NULL,
  notes_id uuid,
  other_way other_method,
  CONSTRAINT entered_after CHECK (entered_at >= at)
);
CREATE INDEX notification_attempt_duty_id_idx ON notification_attempt (duty_id);

-- The victim was told: who told whom, how, alone or not, and what they answered.
CREATE TABLE victim_notification (
  id uuid PRIMARY KEY,
  duty_id uuid NOT NULL REFERENCES duty_to_inform (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  at timestamptz(3) NOT NULL,
  entered_at timestamptz(3) NOT NULL,
  by_id uuid NOT NULL,
  channel channel NOT NULL,
  facts jsonb NOT NULL,
  reply reply NOT NULL,
  words_id uuid,
  CONSTRAINT entered_after CHECK (entered_at >= at)
);
CREATE INDEX victim_notification_duty_id_idx ON victim_notification (duty_id);

-- The registrar's finding that there is nobody to inform: died with no known relative, company dissolved, never
-- identified.
CREATE TABLE nobody_to_inform (
  id uuid PRIMARY KEY,
  duty_id uuid NOT NULL REFERENCES duty_to_inform (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  why nobody_because NOT NULL,
  reason_id uuid NOT NULL,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX nobody_to_inform_duty_id_key ON nobody_to_inform (duty_id);

-- What must never be done when reaching this person.
CREATE TABLE contact_note (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES personal.person (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  words_id uuid NOT NULL,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL
);
CREATE INDEX contact_note_person_id_idx ON contact_note (person_id);

-- A notification that did not happen as it was written down: it counts no more, and the victim is to be told after
-- all.
CREATE TABLE notification_correction (
  id uuid PRIMARY KEY,
  notification_id uuid NOT NULL UNIQUE REFERENCES victim_notification (id),
  reason_id uuid NOT NULL,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL
);

-- ---------------------------------------------------------------------------------------------------------------
-- How each victim may be reached, and the settings of the force
-- ---------------------------------------------------------------------------------------------------------------

-- How one victim may be reached: the last version counts, and nothing goes out before a person has confirmed
-- it.
CREATE TABLE personal.contact_plan (
  id uuid PRIMARY KEY,
  involvement_id uuid NOT NULL REFERENCES involvement (id),
  n integer NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamptz(3) NOT NULL,
  channels channel[] NOT NULL,
  phone text,
  email text,
  address text,
  phone_plain text GENERATED ALWAYS AS (registrar.plain_phone(phone)) STORED,
  email_plain text GENERATED ALWAYS AS (registrar.plain_email(email)) STORED,
  address_plain text GENERATED ALWAYS AS (registrar.plain_address(address)) STORED,
  theirs_alone answer NOT NULL,
  informed_through informed_through NOT NULL,
  through_id uuid,
  agreed_to_parent answer NOT NULL,
  guardian_with_suspect answer NOT NULL,
  guardian_knows answer NOT NULL,
  times_id uuid,
  adviser adviser NOT NULL,
  supporter_id uuid,
  reasons_id uuid,
  language text,
  interpreter boolean NOT NULL,
  salt bytea NOT NULL,
  safe_confirmed_by uuid,
  confirmed_at timestamptz(3),
  confirmed_how_id uuid,
  erased_at timestamptz(3),
  CONSTRAINT some_channel CHECK (cardinality(channels) > 0 AND array_position(channels, NULL) IS NULL),
  CONSTRAINT reaches_the_victim CHECK (NOT channels && '{voicemail,through_another}'),
  CONSTRAINT confirmed_by_somebody CHECK (
    num_nulls(safe_confirmed_by, confirmed_at, confirmed_how_id) IN (0, 3)
  ),
  CONSTRAINT one_a_version UNIQUE (involvement_id, n),
  CONSTRAINT erased_whole CHECK (erased_at IS NULL OR num_nonnulls(phone, email, address, language) = 0)
);

-- Through whom the registrar or a decision maker has a victim of 13 to 15 told; the last counts.
CREATE TABLE notification_recipient (
  id uuid PRIMARY KEY,
  involvement_id uuid NOT NULL REFERENCES involvement (id),
  informed_through informed_through NOT NULL,
  reason_id uuid NOT NULL,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  CONSTRAINT for_a_young_victim CHECK (
    informed_through NOT IN ('representative', 'bereaved_relative', 'business_contact')
  )
);
CREATE INDEX notification_recipient_involvement_id_at_idx ON notification_recipient (involvement_id, at);

-- A professional who reported the crime was told, on a lawful basis. It is no duty to inform and holds nothing.
CREATE TABLE reporter_notification (
  id uuid PRIMARY KEY,
  crime_id uuid NOT NULL REFERENCES reported_crime (id),
  request_id uuid REFERENCES cancellation_request (id),
  at timestamptz(3) NOT NULL,
  entered_at timestamptz(3) NOT NULL,
  by_id uuid NOT NULL,
  lawful_basis lawful_basis NOT NULL,
  reason_id uuid NOT NULL,
  said_id uuid NOT NULL,
  CONSTRAINT entered_after CHECK (entered_at >= at)
);
CREATE INDEX reporter_notification_crime_id_idx ON reporter_notification (crime_id);

-- What the force itself settles, each value from its own day; nothing is changed, only added to.
CREATE TABLE setting (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  value jsonb NOT NULL,
  from_day date NOT NULL,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  reason_id uuid NOT NULL
);
CREATE INDEX setting_name_from_day_at_idx ON setting (name, from_day, at);

-- ---------------------------------------------------------------------------------------------------------------
-- Messages to victims
-- ---------------------------------------------------------------------------------------------------------------

-- One message to one victim, by one channel. Its words and where it goes are kept apart; here are only ids
-- and codes.
CREATE TABLE message (
  id uuid PRIMARY KEY,
  duty_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  channel message_channel NOT NULL,
  template text NOT NULL,
  template_version integer NOT NULL,
  subject_id uuid,
  words_id uuid NOT NULL,
  to_id uuid NOT NULL,
  state message_state NOT NULL,
  version integer NOT NULL DEFAULT 1,
  drafted_by uuid NOT NULL,
  drafted_at timestamptz(3) NOT NULL,
  approved_by uuid,
  approved_at timestamptz(3),
  owner_id uuid NOT NULL,
  way message_way,
  outside_id uuid,
  attempts integer NOT NULL DEFAULT 0,
  last_at timestamptz(3) NOT NULL,
  CONSTRAINT approved_by_somebody CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
  CONSTRAINT a_text_has_no_subject CHECK ((channel = 'text') = (subject_id IS NULL))
);
CREATE INDEX message_duty_id_idx ON message (duty_id);
CREATE INDEX message_state_last_at_id_idx ON message (state, last_at, id);
CREATE INDEX message_owner_id_state_idx ON message (owner_id, state);

-- What happened to a message, step by step: never changed. `by_id` is null where the product did it by
-- itself.
CREATE TABLE message_event (
  id uuid PRIMARY KEY,
  message_id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  what text NOT NULL,
  detail text,
  by_id uuid,
  notes_id uuid
);
CREATE INDEX message_event_message_id_at_idx ON message_event (message_id, at);

-- A further duty that a letter or an e-mail to a business lists, beside its own: of another crime, never
-- changed.
CREATE TABLE message_duty (
  message_id uuid NOT NULL,
  duty_id uuid NOT NULL,
  PRIMARY KEY (message_id, duty_id)
);
CREATE INDEX message_duty_duty_id_idx ON message_duty (duty_id);

-- ---------------------------------------------------------------------------------------------------------------
-- Audits
-- ---------------------------------------------------------------------------------------------------------------

-- An auditor's reading of a decision, made without being told who decided: right, wrong, or not to be told.
CREATE TABLE audit_review (
  id uuid PRIMARY KEY,
  decision_id uuid NOT NULL REFERENCES cancellation_decision (id),
  kind audit_kind NOT NULL DEFAULT 'dip',
  finding audit_finding NOT NULL,
  reason_id uuid NOT NULL,
  reviewer_id uuid NOT NULL,
  at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX audit_review_decision_id_reviewer_id_key ON audit_review (decision_id, reviewer_id);

-- ---------------------------------------------------------------------------------------------------------------
-- The daily check
-- ---------------------------------------------------------------------------------------------------------------

-- What the check of one working day found of one kind; a day without its rows is a day on which none ran.
CREATE TABLE daily_check (
  day date NOT NULL,
  kind check_kind NOT NULL,
  found_ids uuid[] NOT NULL,
  at timestamptz(3) NOT NULL,
  PRIMARY KEY (day, kind)
);

-- What came of informing one person by e-mail what the check of a day found.
CREATE TABLE check_notice (
  day date NOT NULL,
  staff_id uuid NOT NULL REFERENCES personal.staff (id),
  outcome notice_outcome NOT NULL,
  at timestamptz(3) NOT NULL,
  PRIMARY KEY (day, staff_id)
);

-- ---------------------------------------------------------------------------------------------------------------
-- The ledger, which only grows
-- ---------------------------------------------------------------------------------------------------------------

-- The ledger that only grows. `body` is canonical JSON; `hash` is SHA-256 over it; `prev` is the hash before.
CREATE TABLE ledger.entry (
  seq bigint PRIMARY KEY,
  at timestamptz(3) NOT NULL,
  kind text NOT NULL,
  actor_id uuid,
  crime_id uuid,
  request_id uuid,
  form_key uuid,
  body bytea NOT NULL,
  hash bytea NOT NULL,
  prev bytea NOT NULL
);
CREATE UNIQUE INDEX entry_form_key_key ON ledger.entry (form_key);
CREATE INDEX entry_crime_id_seq_idx ON ledger.entry (crime_id, seq);
CREATE INDEX entry_request_id_seq_idx ON ledger.entry (request_id, seq);

-- One row: how long the ledger is, and the hash and time of its last entry.
CREATE TABLE ledger.head (
  id integer DEFAULT 1 PRIMARY KEY,
  size bigint NOT NULL,
  hash bytea NOT NULL,
  at timestamptz(3),
  txid bigint,
  CONSTRAINT one_head CHECK (id = 1)
);

-- Changes of the running transaction that no entry vouches for yet. Empty between transactions.
CREATE UNLOGGED TABLE ledger.change (
  id bigserial PRIMARY KEY,
  txid bigint NOT NULL,
  kind text NOT NULL,
  subject text NOT NULL,
  image jsonb NOT NULL
);
CREATE INDEX change_txid_idx ON ledger.change (txid);

INSERT INTO ledger.head (id, size, hash) VALUES (1, 0, sha256(''::bytea));

-- What was changed of the database itself by a release: its migrations, and the objects of prisma/sql by name.
CREATE TABLE database_change (
  id uuid PRIMARY KEY,
  at timestamptz(3) NOT NULL,
  checksum_before text NOT NULL,
  checksum text NOT NULL,
  migrations text[] NOT NULL,
  added text[] NOT NULL,
  changed text[] NOT NULL,
  altered text[] NOT NULL,
  retired text[] NOT NULL,
  dropped text[] NOT NULL
);

-- What of prisma/sql was applied last, with a digest of each object as it then was: for the runner alone.
CREATE TABLE registrar.applied_sql (
  id integer PRIMARY KEY DEFAULT 1,
  checksum text NOT NULL,
  digests jsonb NOT NULL,
  retired text[] NOT NULL,
  applied_at timestamptz(3) NOT NULL,
  CONSTRAINT one_applied CHECK (id = 1)
);

-- ---------------------------------------------------------------------------------------------------------------
-- Where an extract waits while it is checked
-- ---------------------------------------------------------------------------------------------------------------

-- Not kept: emptied by the next extract, and by a crash of the server. One import runs at a time, and the
-- reading role cannot see it.
--
-- `position` is the order of merging: the line, and for what can only come after others, a later place.
-- `whole` is false where only parts or classes of a crime came, and not the crime's own row.
CREATE UNLOGGED TABLE staging.crime (
  position int NOT NULL,
  line int NOT NULL,
  whole boolean NOT NULL,
  reference text NOT NULL,
  recorded_at timestamptz(3),
  reported_at timestamptz(3),
  offence_code text,
  count_class text,
  area text,
  unit text,
  flags text[],
  reporter text,
  rms_status text,
  rms_category text,
  rms_changed_at timestamptz(3),
  rms_changed_by text,
  rms_informed_at timestamptz(3),
  n100_reference text,
  rms_principal_crime text
);

CREATE UNLOGGED TABLE staging.classification (
  line int NOT NULL,
  reference text NOT NULL,
  from_at timestamptz(3) NOT NULL,
  offence_code text NOT NULL,
  count_class text NOT NULL,
  changed_by text
);

CREATE UNLOGGED TABLE staging.part (
  line int NOT NULL,
  reference text NOT NULL,
  key text NOT NULL,
  role text NOT NULL,
  from_day date,
  to_day date,
  relation text
);

CREATE UNLOGGED TABLE staging.person (
  line int NOT NULL,
  key text NOT NULL,
  kind text NOT NULL,
  year_of_birth int,
  interpreter text,
  name text,
  phone text,
  email text,
  address text
);

CREATE UNLOGGED TABLE staging.offence (
  code text NOT NULL,
  count_class text NOT NULL,
  report_group text NOT NULL,
  listed boolean NOT NULL
);

-- Rows that cannot be taken in, and the crimes they spoke of.
CREATE UNLOGGED TABLE staging.reject (
  file text NOT NULL,
  line int NOT NULL,
  "column" text NOT NULL,
  value text NOT NULL,
  reason text NOT NULL
);

CREATE UNLOGGED TABLE staging.refused (
  file text NOT NULL,
  reference text NOT NULL
);

-- Crimes with an open case that an extract changed, until their rules were run again: kept through any crash.
CREATE TABLE staging.to_reassess (
  form_key uuid PRIMARY KEY,
  extract_id uuid NOT NULL,
  crime_id uuid NOT NULL,
  changes text[] NOT NULL
);

-- ---------------------------------------------------------------------------------------------------------------
-- What points at a table that comes later
-- ---------------------------------------------------------------------------------------------------------------

ALTER TABLE reported_crime
ADD CONSTRAINT reported_crime_cancelled_by_fkey FOREIGN KEY (cancelled_by)
REFERENCES cancellation (id) ON UPDATE CASCADE ON DELETE SET NULL;
