-- What an extract may bring for equality monitoring, for the figures of the report. Null is not known.
ALTER TABLE personal.person
  ADD COLUMN sex text,
  ADD COLUMN ethnicity text,
  ADD COLUMN disability text;

ALTER TABLE staging.person
  ADD COLUMN sex text,
  ADD COLUMN ethnicity text,
  ADD COLUMN disability text;

-- The few assessments that a figure of the report looks for, so that it reads no finding of the others. Each condition is
-- word for word that of the query (lib/indicators/kinds/findings-store.ts).
CREATE INDEX assessment_bars_the_decision_maker ON assessment (id)
  WHERE jsonb_path_exists(findings, '$[*] ? (@.about.whoDecides == true && @.bars == true)');
CREATE INDEX assessment_lacks_information ON assessment (id)
  WHERE category = 'C2' AND NOT findings @> '[{"check":"HOCR-C2-01","result":"met"}]';
CREATE INDEX assessment_leaves_unknown ON assessment (id) WHERE findings @> '[{"result": "unknown"}]';

-- What the figures of a period read, each in the order of its instant and with all that is counted, so that the rows themselves are
-- not read; and the groups of a crime by its id.
CREATE INDEX crime_in_its_groups ON reported_crime (id)
  INCLUDE (offence_group, offence_code, count_class, unit_id, area_id);
CREATE INDEX crime_recorded_in_period ON reported_crime (recorded_at)
  INCLUDE (id, offence_group, offence_code, count_class, unit_id, area_id, reported_at, cancelled_by);
CREATE INDEX crime_gone_from_rms ON reported_crime (rms_changed_at)
  INCLUDE (id, rms_category, rms_status, offence_group, offence_code, count_class, unit_id, area_id, cancelled_by)
  WHERE rms_status <> 'live';
CREATE INDEX decision_in_period ON cancellation_decision (decided_at)
  INCLUDE (id, request_id, submission_id, assessment_id, verdict, category, decided_by, role);
CREATE INDEX request_with_crime ON cancellation_request (id) INCLUDE (crime_id, requester_id, ended_at);
CREATE INDEX submission_in_period ON submission (submitted_at) INCLUDE (id, request_id, n, occasion, category);
CREATE INDEX cancellation_in_period ON cancellation (took_effect_at)
  INCLUDE (id, crime_id, source, category, request_id, decision_id, in_force);
CREATE INDEX duty_in_period ON duty_to_inform (opened_at)
  INCLUDE (id, crime_id, involvement_id, occasion, decision_id, due_on, state, closed_at);
CREATE INDEX notification_of_duty ON victim_notification (duty_id) INCLUDE (id, at);
