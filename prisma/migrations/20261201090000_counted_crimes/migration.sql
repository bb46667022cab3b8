-- What the figures of the report group a case by, of the crimes that were ever requested to be cancelled or cancelled: some of all,
-- so that a figure of a year does not look up each of its cases among every crime recorded. Triggers keep it as the crimes are.
CREATE TABLE counted_crime (
  crime_id uuid PRIMARY KEY REFERENCES reported_crime (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  offence_group report_group NOT NULL,
  offence_code text NOT NULL,
  count_class text NOT NULL,
  unit_id uuid NOT NULL,
  area_id uuid NOT NULL,
  recorded_at timestamptz(3) NOT NULL
);

INSERT INTO counted_crime (crime_id, offence_group, offence_code, count_class, unit_id, area_id, recorded_at)
SELECT k.id, k.offence_group, k.offence_code, k.count_class, k.unit_id, k.area_id, k.recorded_at
FROM reported_crime k
WHERE EXISTS (SELECT FROM cancellation_request r WHERE r.crime_id = k.id)
  OR EXISTS (SELECT FROM cancellation n WHERE n.crime_id = k.id);
