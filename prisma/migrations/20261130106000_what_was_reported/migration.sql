-- What was reported, where and when, the incident, a charge and bail: an extract may bring them. Null is not known.
ALTER TABLE reported_crime
  ADD COLUMN summary text,
  ADD COLUMN place text,
  ADD COLUMN happened_from timestamptz(3),
  ADD COLUMN happened_to timestamptz(3),
  ADD COLUMN incident_number text,
  ADD COLUMN charged boolean,
  ADD COLUMN charged_on date,
  ADD COLUMN on_bail boolean,
  ADD COLUMN bail_on date,
  -- When the free text was dropped, as contacts are.
  ADD COLUMN texts_dropped_at timestamptz(3);

ALTER TABLE staging.crime
  ADD COLUMN summary text,
  ADD COLUMN place text,
  ADD COLUMN happened_from timestamptz(3),
  ADD COLUMN happened_to timestamptz(3),
  ADD COLUMN incident_number text,
  ADD COLUMN charged text,
  ADD COLUMN charged_on date,
  ADD COLUMN on_bail text,
  ADD COLUMN bail_on date;
