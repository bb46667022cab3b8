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
