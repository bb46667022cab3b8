-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "ledger";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "personal";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "personal"."draft" (
    "id" UUID NOT NULL,
    "crime_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "personal"."evidence_file" (
    "id" UUID NOT NULL,
    "crime_id" UUID NOT NULL,
    "uploaded_by" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "salt" BYTEA NOT NULL,
    "name_id" UUID NOT NULL,

    CONSTRAINT "evidence_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cancellation_request" (
    "id" UUID NOT NULL,
    "crime_id" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "waiting_since" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "requester_id" UUID NOT NULL,
    "decided_by" UUID,
    "end_reason_id" UUID,
    "reservation" TEXT NOT NULL,
    "seriousness" INTEGER NOT NULL,

    CONSTRAINT "request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "n" INTEGER NOT NULL,
    "occasion" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "submitted_by" UUID,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "justification_evidence" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "n" INTEGER NOT NULL,
    "file_id" UUID,
    "facts" JSONB NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "version_id" TEXT NOT NULL,
    "version_hash" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "findings" JSONB NOT NULL,
    "verdict" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cancellation_decision" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "verdict" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "decided_by" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "judgements" JSONB NOT NULL,
    "reason_id" UUID NOT NULL,
    "advice_id" UUID,
    "question_ids" UUID[],
    "no_victim" BOOLEAN NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "set_aside" (
    "id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "check_id" TEXT NOT NULL,
    "reason_id" UUID NOT NULL,

    CONSTRAINT "set_aside_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cancellation" (
    "id" UUID NOT NULL,
    "crime_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "request_id" UUID,
    "decision_id" UUID,
    "assessment_id" UUID,
    "confirmed_by" UUID,
    "took_effect_at" TIMESTAMPTZ(3) NOT NULL,
    "principal_crime_id" UUID,
    "in_force" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "cancellation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reinstatement" (
    "id" UUID NOT NULL,
    "cancellation_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "found_by" TEXT NOT NULL,
    "reason_id" UUID NOT NULL,
    "supervisor_id" UUID NOT NULL,
    "accepted_by" UUID,
    "accepted_at" TIMESTAMPTZ(3),

    CONSTRAINT "reinstatement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_version" (
    "id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "from_day" DATE NOT NULL,

    CONSTRAINT "rule_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "required_check" (
    "version_id" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "check_id" TEXT NOT NULL,
    "rule_kind" TEXT NOT NULL,
    "settable" BOOLEAN NOT NULL,
    "weights" TEXT[],

    CONSTRAINT "rule_demand_pkey" PRIMARY KEY ("version_id","category","stage","check_id")
);

-- CreateTable
CREATE TABLE "offence" (
    "code" TEXT NOT NULL,
    "count_class" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "reserved" BOOLEAN NOT NULL,
    "c5_eligible" BOOLEAN NOT NULL,

    CONSTRAINT "offence_pkey" PRIMARY KEY ("code","count_class")
);

-- CreateTable
CREATE TABLE "reported_crime" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "reference" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,
    "offence_code" TEXT NOT NULL,
    "count_class" TEXT NOT NULL,
    "offence_group" TEXT NOT NULL,
    "listed" BOOLEAN NOT NULL,
    "area_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "flags" TEXT[],
    "reporter" TEXT NOT NULL,
    "rms_status" TEXT NOT NULL,
    "rms_category" TEXT,
    "rms_changed_at" TIMESTAMPTZ(3),
    "rms_changed_by" UUID,
    "rms_informed_at" TIMESTAMPTZ(3),
    "rms_principal_crime" TEXT,
    "n100_reference" TEXT,
    "extract_id" UUID,
    "cancelled_by" UUID,

    CONSTRAINT "crime_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "classification" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "crime_id" UUID NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "offence_code" TEXT NOT NULL,
    "count_class" TEXT NOT NULL,
    "changed_by" UUID,

    CONSTRAINT "classification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "involvement" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "crime_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "staff_id" UUID,
    "person_id" UUID,
    "from_day" DATE,
    "to_day" DATE,
    "relation" TEXT,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "personal"."person" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "year_of_birth" INTEGER,
    "interpreter" TEXT,
    "name" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "address" TEXT,
    "dropped_at" TIMESTAMPTZ(3),

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "personal"."words" (
    "id" UUID NOT NULL,
    "crime_id" UUID,
    "salt" BYTEA NOT NULL,
    "text" TEXT,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "words_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "extract" (
    "id" UUID NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "hash" TEXT NOT NULL,
    "counts" JSONB NOT NULL,

    CONSTRAINT "extract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "extract_batch" (
    "extract_id" UUID NOT NULL,
    "file" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "rows" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "extract_batch_pkey" PRIMARY KEY ("extract_id","file","n")
);

-- CreateTable
CREATE TABLE "personal"."reject" (
    "id" BIGSERIAL NOT NULL,
    "extract_id" UUID NOT NULL,
    "file" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "reject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger"."entry" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_id" UUID,
    "crime_id" UUID,
    "request_id" UUID,
    "form_key" UUID,
    "body" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,
    "prev" BYTEA NOT NULL,

    CONSTRAINT "entry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "ledger"."head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "size" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3),

    CONSTRAINT "head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger"."change" (
    "id" BIGSERIAL NOT NULL,
    "txid" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "image" JSONB NOT NULL,

    CONSTRAINT "change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "force_code" TEXT NOT NULL,
    "force_name" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL,
    "live_since" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demonstration_clock" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "ahead_ms" BIGINT NOT NULL,
    "stands_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "demonstration_clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_log" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT registrar.now(),
    "staff_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "crime_id" UUID,
    "subjects" UUID[],

    CONSTRAINT "access_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "area_id" UUID NOT NULL,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_approval" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "approved_by" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE,

    CONSTRAINT "desk_approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "personal"."staff" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "unit_id" UUID,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE,
    "granted_by" UUID,
    "ended_by" UUID,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "college_registration" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE,

    CONSTRAINT "college_registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "completed_on" DATE NOT NULL,

    CONSTRAINT "training_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "personal"."unsaved_form" (
    "form_key" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "door" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "refusal" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kept_form_pkey" PRIMARY KEY ("form_key")
);

-- CreateTable
CREATE TABLE "duty_to_inform" (
    "id" UUID NOT NULL,
    "crime_id" UUID NOT NULL,
    "involvement_id" UUID NOT NULL,
    "occasion" TEXT NOT NULL,
    "request_id" UUID,
    "decision_id" UUID,
    "reinstatement_id" UUID,
    "assigned_to" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE NOT NULL,
    "enhanced" BOOLEAN NOT NULL,
    "state" TEXT NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "duty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification_attempt" (
    "id" UUID NOT NULL,
    "duty_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "notes_id" UUID,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "victim_notification" (
    "id" UUID NOT NULL,
    "duty_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "reply" TEXT NOT NULL,
    "words_id" UUID,

    CONSTRAINT "telling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nobody_to_inform" (
    "id" UUID NOT NULL,
    "duty_id" UUID NOT NULL,
    "why" TEXT NOT NULL,
    "reason_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "nobody_to_tell_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_note" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "words_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_note_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "draft_crime_id_staff_id_key" ON "personal"."draft"("crime_id", "staff_id");

-- CreateIndex
CREATE INDEX "evidence_file_crime_id_idx" ON "personal"."evidence_file"("crime_id");

-- CreateIndex
CREATE INDEX "request_crime_id_idx" ON "cancellation_request"("crime_id");

-- CreateIndex
CREATE INDEX "request_state_seriousness_waiting_since_id_idx" ON "cancellation_request"("state", "seriousness", "waiting_since", "id");

-- CreateIndex
CREATE INDEX "request_requester_id_waiting_since_id_idx" ON "cancellation_request"("requester_id", "waiting_since", "id");

-- CreateIndex
CREATE UNIQUE INDEX "submission_request_id_n_key" ON "submission"("request_id", "n");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_submission_id_n_key" ON "justification_evidence"("submission_id", "n");

-- CreateIndex
CREATE INDEX "assessment_request_id_idx" ON "assessment"("request_id");

-- CreateIndex
CREATE INDEX "assessment_submission_id_idx" ON "assessment"("submission_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_submission_id_key" ON "cancellation_decision"("submission_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_assessment_id_key" ON "cancellation_decision"("assessment_id");

-- CreateIndex
CREATE INDEX "decision_request_id_idx" ON "cancellation_decision"("request_id");

-- CreateIndex
CREATE INDEX "decision_decided_at_idx" ON "cancellation_decision"("decided_at");

-- CreateIndex
CREATE UNIQUE INDEX "set_aside_decision_id_check_id_key" ON "set_aside"("decision_id", "check_id");

-- CreateIndex
CREATE UNIQUE INDEX "cancellation_request_id_key" ON "cancellation"("request_id");

-- CreateIndex
CREATE UNIQUE INDEX "cancellation_decision_id_key" ON "cancellation"("decision_id");

-- CreateIndex
CREATE UNIQUE INDEX "cancellation_assessment_id_key" ON "cancellation"("assessment_id");

-- CreateIndex
CREATE INDEX "cancellation_crime_id_idx" ON "cancellation"("crime_id");

-- CreateIndex
CREATE INDEX "cancellation_survivor_id_idx" ON "cancellation"("principal_crime_id");

-- CreateIndex
CREATE INDEX "cancellation_took_effect_at_id_idx" ON "cancellation"("took_effect_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "reinstatement_cancellation_id_key" ON "reinstatement"("cancellation_id");

-- CreateIndex
CREATE INDEX "reinstatement_supervisor_id_idx" ON "reinstatement"("supervisor_id");

-- CreateIndex
CREATE UNIQUE INDEX "crime_reference_key" ON "reported_crime"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "crime_cancelled_by_key" ON "reported_crime"("cancelled_by");

-- CreateIndex
CREATE INDEX "crime_recorded_at_id_idx" ON "reported_crime"("recorded_at", "id");

-- CreateIndex
CREATE INDEX "crime_unit_id_recorded_at_id_idx" ON "reported_crime"("unit_id", "recorded_at", "id");

-- CreateIndex
CREATE INDEX "crime_offence_group_recorded_at_id_idx" ON "reported_crime"("offence_group", "recorded_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "classification_crime_id_from_at_key" ON "classification"("crime_id", "from_at");

-- CreateIndex
CREATE INDEX "part_crime_id_idx" ON "involvement"("crime_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_key_key" ON "personal"."person"("key");

-- CreateIndex
CREATE UNIQUE INDEX "extract_hash_key" ON "extract"("hash");

-- CreateIndex
CREATE INDEX "extract_finished_at_idx" ON "extract"("finished_at");

-- CreateIndex
CREATE INDEX "reject_extract_id_file_line_idx" ON "personal"."reject"("extract_id", "file", "line");

-- CreateIndex
CREATE UNIQUE INDEX "entry_form_key_key" ON "ledger"."entry"("form_key");

-- CreateIndex
CREATE INDEX "entry_crime_id_seq_idx" ON "ledger"."entry"("crime_id", "seq");

-- CreateIndex
CREATE INDEX "entry_request_id_seq_idx" ON "ledger"."entry"("request_id", "seq");

-- CreateIndex
CREATE INDEX "change_txid_idx" ON "ledger"."change"("txid");

-- CreateIndex
CREATE INDEX "access_crime_id_at_idx" ON "access_log"("crime_id", "at");

-- CreateIndex
CREATE INDEX "access_staff_id_at_idx" ON "access_log"("staff_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "area_code_key" ON "area"("code");

-- CreateIndex
CREATE UNIQUE INDEX "unit_code_key" ON "unit"("code");

-- CreateIndex
CREATE UNIQUE INDEX "staff_key_key" ON "personal"."staff"("key");

-- CreateIndex
CREATE INDEX "role_grant_staff_id_idx" ON "role_grant"("staff_id");

-- CreateIndex
CREATE INDEX "college_registration_staff_id_idx" ON "college_registration"("staff_id");

-- CreateIndex
CREATE INDEX "training_staff_id_idx" ON "training"("staff_id");

-- CreateIndex
CREATE INDEX "session_staff_id_idx" ON "session"("staff_id");

-- CreateIndex
CREATE INDEX "kept_form_kept_at_idx" ON "personal"."unsaved_form"("saved_at");

-- CreateIndex
CREATE INDEX "duty_state_due_on_id_idx" ON "duty_to_inform"("state", "due_on", "id");

-- CreateIndex
CREATE INDEX "duty_assigned_to_state_due_on_id_idx" ON "duty_to_inform"("assigned_to", "state", "due_on", "id");

-- CreateIndex
CREATE INDEX "duty_request_id_idx" ON "duty_to_inform"("request_id");

-- CreateIndex
CREATE INDEX "duty_crime_id_idx" ON "duty_to_inform"("crime_id");

-- CreateIndex
CREATE INDEX "attempt_duty_id_idx" ON "notification_attempt"("duty_id");

-- CreateIndex
CREATE INDEX "telling_duty_id_idx" ON "victim_notification"("duty_id");

-- CreateIndex
CREATE UNIQUE INDEX "nobody_to_tell_duty_id_key" ON "nobody_to_inform"("duty_id");

-- CreateIndex
CREATE INDEX "contact_note_person_id_idx" ON "contact_note"("person_id");

-- AddForeignKey
ALTER TABLE "personal"."draft" ADD CONSTRAINT "draft_crime_id_fkey" FOREIGN KEY ("crime_id") REFERENCES "reported_crime"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal"."evidence_file" ADD CONSTRAINT "evidence_file_crime_id_fkey" FOREIGN KEY ("crime_id") REFERENCES "reported_crime"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cancellation_request" ADD CONSTRAINT "request_crime_id_fkey" FOREIGN KEY ("crime_id") REFERENCES "reported_crime"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "cancellation_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "justification_evidence" ADD CONSTRAINT "evidence_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "cancellation_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cancellation_decision" ADD CONSTRAINT "decision_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "cancellation_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cancellation_decision" ADD CONSTRAINT "decision_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cancellation_decision" ADD CONSTRAINT "decision_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "set_aside" ADD CONSTRAINT "set_aside_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "cancellation_decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cancellation" ADD CONSTRAINT "cancellation_crime_id_fkey" FOREIGN KEY ("crime_id") REFERENCES "reported_crime"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cancellation" ADD CONSTRAINT "cancellation_survivor_id_fkey" FOREIGN KEY ("principal_crime_id") REFERENCES "reported_crime"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cancellation" ADD CONSTRAINT "cancellation_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "cancellation_request"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cancellation" ADD CONSTRAINT "cancellation_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "cancellation_decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cancellation" ADD CONSTRAINT "cancellation_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reinstatement" ADD CONSTRAINT "reinstatement_cancellation_id_fkey" FOREIGN KEY ("cancellation_id") REFERENCES "cancellation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "required_check" ADD CONSTRAINT "rule_demand_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "rule_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_crime" ADD CONSTRAINT "crime_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_crime" ADD CONSTRAINT "crime_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_crime" ADD CONSTRAINT "crime_cancelled_by_fkey" FOREIGN KEY ("cancelled_by") REFERENCES "cancellation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_crime" ADD CONSTRAINT "crime_extract_id_fkey" FOREIGN KEY ("extract_id") REFERENCES "extract"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "classification" ADD CONSTRAINT "classification_crime_id_fkey" FOREIGN KEY ("crime_id") REFERENCES "reported_crime"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "involvement" ADD CONSTRAINT "part_crime_id_fkey" FOREIGN KEY ("crime_id") REFERENCES "reported_crime"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "involvement" ADD CONSTRAINT "part_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "personal"."staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "involvement" ADD CONSTRAINT "part_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "personal"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extract_batch" ADD CONSTRAINT "extract_batch_extract_id_fkey" FOREIGN KEY ("extract_id") REFERENCES "extract"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal"."reject" ADD CONSTRAINT "reject_extract_id_fkey" FOREIGN KEY ("extract_id") REFERENCES "extract"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_approval" ADD CONSTRAINT "desk_approval_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal"."staff" ADD CONSTRAINT "staff_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "personal"."staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "college_registration" ADD CONSTRAINT "college_registration_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "personal"."staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "personal"."staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "personal"."staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_to_inform" ADD CONSTRAINT "duty_crime_id_fkey" FOREIGN KEY ("crime_id") REFERENCES "reported_crime"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_to_inform" ADD CONSTRAINT "duty_part_id_fkey" FOREIGN KEY ("involvement_id") REFERENCES "involvement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_to_inform" ADD CONSTRAINT "duty_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "cancellation_request"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_to_inform" ADD CONSTRAINT "duty_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "cancellation_decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_to_inform" ADD CONSTRAINT "duty_reinstatement_id_fkey" FOREIGN KEY ("reinstatement_id") REFERENCES "reinstatement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_to_inform" ADD CONSTRAINT "duty_assigned_to_fkey" FOREIGN KEY ("assigned_to") REFERENCES "personal"."staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_attempt" ADD CONSTRAINT "attempt_duty_id_fkey" FOREIGN KEY ("duty_id") REFERENCES "duty_to_inform"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "victim_notification" ADD CONSTRAINT "telling_duty_id_fkey" FOREIGN KEY ("duty_id") REFERENCES "duty_to_inform"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nobody_to_inform" ADD CONSTRAINT "nobody_to_tell_duty_id_fkey" FOREIGN KEY ("duty_id") REFERENCES "duty_to_inform"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_note" ADD CONSTRAINT "contact_note_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "personal"."person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


