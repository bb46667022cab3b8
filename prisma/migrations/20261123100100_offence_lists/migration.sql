-- Offences by list: each list's rows stand beside those of the lists before it and are never rewritten; the guards go by
-- the list in force on the day.

ALTER TABLE offence RENAME TO listed_offence;
ALTER TABLE listed_offence ADD COLUMN from_day DATE NOT NULL DEFAULT '2026-04-01';
ALTER TABLE listed_offence ALTER COLUMN from_day DROP DEFAULT;
ALTER TABLE listed_offence DROP CONSTRAINT offence_pkey, ADD CONSTRAINT listed_offence_pkey PRIMARY KEY (code, count_class, from_day);

CREATE TRIGGER never_rewritten BEFORE UPDATE OR DELETE OR TRUNCATE ON listed_offence
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE listed_offence ENABLE ALWAYS TRIGGER never_rewritten;

-- The row in force today: of the latest list that had begun and holds the pair, else of the first that will.
CREATE VIEW offence AS
  SELECT DISTINCT ON (code, count_class) code, count_class, "group", basis, reserved, c5_eligible
  FROM listed_offence
  ORDER BY code, count_class, from_day > registrar.today(), abs(from_day - registrar.today());
GRANT SELECT ON offence TO registrar_app, registrar_reader;

-- As before, but asking for one pair at a time, so that no more of the list is read than the crime ever was.
CREATE OR REPLACE FUNCTION registrar.is_reserved(crime_id uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH ever AS (
    SELECT c.offence_code, c.count_class FROM reported_crime c WHERE c.id IN (SELECT registrar.with_merged(is_reserved.crime_id))
    UNION SELECT k.offence_code, k.count_class FROM classification k WHERE k.crime_id IN (SELECT registrar.with_merged(is_reserved.crime_id)))
  SELECT EXISTS (SELECT FROM ever WHERE coalesce(
    (SELECT o.reserved FROM offence o WHERE o.code = ever.offence_code AND o.count_class = ever.count_class),
    ever.offence_code ~ '^0*(1|2|4|19)/'))
$$;
