-- registrar_app writes and gathers facts; registrar_reader is what the product becomes to show a page, and
-- the policies of each table say of which rows. Nobody removes a row.
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, registrar_app, registrar_reader;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM PUBLIC, registrar_app, registrar_reader;
GRANT USAGE ON SCHEMA public TO registrar_app, registrar_reader;

GRANT SELECT ON
  public.access_log,
  public.area,
  public.assessment,
  public.notification_attempt,
  public.audit,
  public.audit_frame,
  public.audit_action,
  public.audit_action_step,
  public.audit_follow_up,
  public.audit_follow_up_step,
  public.audit_look,
  public.audit_review,
  public.drawn_item,
  public.drawn_reading,
  public.frame_item,
  public.frame_label,
  public.seed_number,
  public.cancellation,
  public.check_notice,
  public.classification,
  public.college_registration,
  public.contact_note,
  public.counted_crime,
  public.crime_to_compare,
  public.reported_crime,
  public.daily_check,
  public.database_change,
  public.cancellation_decision,
  public.demonstration_clock,
  public.desk_approval,
  public.duty_to_inform,
  public.entered_row,
  public.justification_evidence,
  public.extract,
  public.extract_batch,
  public.inspection_file,
  public.publication,
  public.installation,
  public.kept_count,
  public.kept_figure,
  public.late_change,
  public.listed_offence,
  public.notification_recipient,
  public.merge_review,
  public.message,
  public.message_duty,
  public.message_event,
  public.nobody_to_inform,
  public.offence,
  public.open_late_change,
  public.open_rms_change,
  public.involvement,
  public.panel_case,
  public.panel_case_step,
  public.panel_label,
  public.panel_meeting,
  public.panel_member,
  public.panel_member_step,
  public.panel_minutes,
  public.panel_pack,
  public.panel_referral,
  public.panel_referral_step,
  public.panel_score,
  public.panel_sign_off,
  public.panel_stand_down,
  public.reference_judgement,
  public.refused_row_answer,
  public.refused_row_crime,
  public.reinstatement,
  public.reopened_merge,
  public.reporter_notification,
  public.cancellation_request,
  public.reservation,
  public.rms_change,
  public.cancellation_review,
  public.role_grant,
  public.required_check,
  public.rule_version,
  public.session,
  public.set_aside,
  public.setting,
  public.submission,
  public.victim_notification,
  public.notification_correction,
  public.training,
  public.true_notification,
  public.unit
TO registrar_app, registrar_reader;

GRANT INSERT ON
  public.access_log,
  public.area,
  public.assessment,
  public.notification_attempt,
  public.audit,
  public.audit_frame,
  public.audit_action,
  public.audit_action_step,
  public.audit_follow_up,
  public.audit_follow_up_step,
  public.audit_look,
  public.audit_review,
  public.drawn_item,
  public.seed_number,
  public.cancellation,
  public.check_notice,
  public.classification,
  public.college_registration,
  public.contact_note,
  public.reported_crime,
  public.daily_check,
  public.cancellation_decision,
  public.desk_approval,
  public.duty_to_inform,
  public.entered_row,
  public.justification_evidence,
  public.extract,
  public.extract_batch,
  public.inspection_file,
  public.publication,
  public.installation,
  public.kept_count,
  public.kept_figure,
  public.late_change,
  public.notification_recipient,
  public.merge_review,
  public.message,
  public.message_duty,
  public.message_event,
  public.nobody_to_inform,
  public.involvement,
  public.panel_case,
  public.panel_case_step,
  public.panel_label,
  public.panel_meeting,
  public.panel_member,
  public.panel_member_step,
  public.panel_minutes,
  public.panel_pack,
  public.panel_referral,
  public.panel_referral_step,
  public.panel_score,
  public.panel_sign_off,
  public.panel_stand_down,
  public.reference_judgement,
  public.refused_row_crime,
  public.reinstatement,
  public.reporter_notification,
  public.cancellation_request,
  public.reservation,
  public.rms_change,
  public.cancellation_review,
  public.role_grant,
  public.session,
  public.set_aside,
  public.setting,
  public.submission,
  public.victim_notification,
  public.notification_correction,
  public.training,
  public.unit
TO registrar_app;

GRANT USAGE ON SEQUENCE public.access_log_id_seq TO registrar_app;

GRANT INSERT, UPDATE ON public.demonstration_clock TO registrar_app;

-- What stands beside an id may change; what was decided, told or sent may not.
GRANT UPDATE (abandoned_by, abandoned_at, abandoned_why_id) ON public.audit_frame TO registrar_app;
GRANT UPDATE (in_force) ON public.cancellation TO registrar_app;
GRANT UPDATE (offence_code, count_class, changed_by, place, because, justification) ON public.classification
TO registrar_app;
GRANT UPDATE (to_day) ON public.college_registration TO registrar_app;
GRANT UPDATE (
  recorded_at, reported_at, offence_code, count_class, offence_group, listed, area_id, unit_id, flags,
  reporter, rms_status, rms_category, rms_changed_at, rms_changed_by, rms_informed_at, rms_principal_crime,
  n100_reference, extract_id, cancelled_by, summary, place, happened_from, happened_to, incident_number,
  charged, charged_on, on_bail, bail_on, texts_dropped_at, outcome, outcome_at, outcome_by, n200_reference,
  n300_reference
) ON public.reported_crime TO registrar_app;
GRANT UPDATE (to_day) ON public.desk_approval TO registrar_app;
GRANT UPDATE (assigned_to, state, closed_at) ON public.duty_to_inform TO registrar_app;
GRANT UPDATE (finished_at, counts) ON public.extract TO registrar_app;
GRANT UPDATE (
  plan_id, template, template_version, subject_id, words_id, to_id, state, version, approved_by, approved_at,
  owner_id, way, outside_id, attempts, last_at
) ON public.message TO registrar_app;
GRANT UPDATE (to_day, relation, removed_at) ON public.involvement TO registrar_app;
GRANT UPDATE (as_of, cases, hits) ON public.kept_count TO registrar_app;
GRANT UPDATE (as_of, value) ON public.kept_figure TO registrar_app;
GRANT UPDATE (answered_at, answered_by, reason_id) ON public.late_change TO registrar_app;
GRANT UPDATE (supervisor_id, accepted_by, accepted_at) ON public.reinstatement TO registrar_app;
GRANT UPDATE (
  category, state, version, waiting_since, ended_at, decided_by, end_reason_id, reservation, seriousness
) ON public.cancellation_request TO registrar_app;
GRANT UPDATE (to_day, ended_by) ON public.reservation TO registrar_app;
GRANT UPDATE (outcome, answer_id, answered_by, answered_at) ON public.cancellation_review TO registrar_app;
GRANT UPDATE (answered_at, answered_by, answer, reason_id, shown_id) ON public.rms_change TO registrar_app;
GRANT UPDATE (to_day, ended_by) ON public.role_grant TO registrar_app;
GRANT UPDATE (last_seen_at, ended_at) ON public.session TO registrar_app;
