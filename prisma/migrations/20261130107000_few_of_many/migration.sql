-- What is few among many crimes has an index of its own, so that a list or a count of it takes as long in a large force as
-- in a small one. Each begins with what its list is sorted by, and carries what its count reads.

-- Crimes the RMS has cancelled, transferred or moved to a reported incident, and that are live here.
CREATE INDEX gone_in_rms
  ON reported_crime (rms_changed_at, id) INCLUDE (offence_group, rms_status, recorded_at)
  WHERE cancelled_by IS NULL AND rms_status IN ('cancelled', 'transferred', 'n100');

-- Crimes cancelled here that the RMS still has live.
CREATE INDEX still_live_in_rms
  ON reported_crime (cancelled_by) INCLUDE (id, offence_group)
  WHERE cancelled_by IS NOT NULL AND rms_status = 'live';

-- Cancelled crimes in the order of the list of crimes, in all and in one unit or offence group.
CREATE INDEX cancelled_crimes ON reported_crime (recorded_at, id) WHERE cancelled_by IS NOT NULL;
CREATE INDEX cancelled_crimes_of_unit ON reported_crime (unit_id, recorded_at, id) WHERE cancelled_by IS NOT NULL;
CREATE INDEX cancelled_crimes_of_group ON reported_crime (offence_group, recorded_at, id) WHERE cancelled_by IS NOT NULL;

-- Crimes whose offence is in no list.
CREATE INDEX unlisted_crimes ON reported_crime (offence_code, count_class) INCLUDE (recorded_at, id) WHERE NOT listed;

-- Changes in the RMS kept for audits to sample, in the order of their list.
CREATE INDEX rms_change_to_sample ON rms_change (why, due_on, id) WHERE weight = 'sample';

-- What waits for somebody, each in the order of its list.
CREATE INDEX reinstatement_not_accepted ON reinstatement (at, id) WHERE accepted_at IS NULL;
CREATE INDEX late_change_open ON late_change (found_at, id) WHERE answered_at IS NULL;
CREATE INDEX notification_correction_at_idx ON notification_correction (at, id);

-- Rows of an extract that are still missing, the longest first.
CREATE INDEX refused_row_waiting ON personal.refused_row (first_seen_at, id) WHERE closed_at IS NULL;

-- The entries that may have changed what an extract brought or could not bring: all but those about a case.
CREATE INDEX entry_not_of_a_case ON ledger.entry (seq)
  WHERE kind !~ '^(request|cancellation|decision|review|duty|victim|notification|message|plan|contact|recipient|evidence|investigation|day|check)[.]';

-- What is counted over everything an extract brought, kept with the place of the ledger it was counted at. It holds as long
-- as no later entry may have changed it; then it is counted again.
CREATE TABLE kept_figure (
  name text PRIMARY KEY,
  as_of bigint NOT NULL,
  value jsonb NOT NULL
);

-- Crimes to compare after a cancellation: cancelled in the RMS before it took effect here, or a principal crime that changed
-- since another was merged into it. Triggers add to it and nothing is taken out: which of them differ the query asks of each,
-- so that it need not ask of every cancelled crime.
CREATE TABLE crime_to_compare (
  crime_id uuid PRIMARY KEY REFERENCES reported_crime (id) ON UPDATE CASCADE ON DELETE RESTRICT
);

INSERT INTO crime_to_compare
SELECT c.id
FROM reported_crime c
JOIN cancellation n ON n.id = c.cancelled_by
WHERE c.rms_changed_at < n.took_effect_at
UNION
SELECT s.id
FROM cancellation x
JOIN reported_crime s ON s.id = x.principal_crime_id
LEFT JOIN LATERAL (
  SELECT k.offence_code, k.count_class
  FROM classification k
  WHERE k.crime_id = s.id AND k.from_at <= x.took_effect_at
  ORDER BY k.from_at DESC, k.place DESC
  LIMIT 1
) then_called ON true
WHERE s.cancelled_by IS NOT NULL
  OR s.rms_status <> 'live'
  OR (s.offence_code, s.count_class) IS DISTINCT FROM (then_called.offence_code, then_called.count_class);
