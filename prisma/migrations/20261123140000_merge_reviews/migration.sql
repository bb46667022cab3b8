-- A crime cancelled into another (C3) was cancelled because that other one is counted. Where the other one leaves the
-- count, or is called something else, the merge is looked at again: HOCR-C3-02.
CREATE TABLE merge_review (
  id uuid PRIMARY KEY,
  cancellation_id uuid NOT NULL REFERENCES cancellation (id),
  -- How the crime that stays stood when it was found that the merge holds.
  principal_crime_stands text NOT NULL,
  reason_id uuid NOT NULL,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL
);
CREATE INDEX merge_review_cancellation_id_idx ON merge_review (cancellation_id);
GRANT SELECT, INSERT ON merge_review TO registrar_app;
GRANT SELECT ON merge_review TO registrar_reader;
ALTER TABLE merge_review ENABLE ROW LEVEL SECURITY;
CREATE POLICY writes ON merge_review TO registrar_app USING (true) WITH CHECK (true);
CREATE POLICY shown ON merge_review FOR SELECT TO registrar_reader
  USING (EXISTS (SELECT FROM cancellation c WHERE c.id = merge_review.cancellation_id));
SELECT ledger.protect('public', 'merge_review', 'note_rows');
CREATE TRIGGER never_rewritten BEFORE UPDATE OR DELETE OR TRUNCATE ON merge_review FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE merge_review ENABLE ALWAYS TRIGGER never_rewritten;

CREATE FUNCTION registrar.stands(cancelled_by uuid, rms_status text, code text, class text) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN coalesce(cancelled_by::text, 'live') || ' ' || rms_status || ' ' || code || ' ' || class;
GRANT EXECUTE ON FUNCTION registrar.stands(uuid, text, text, text) TO registrar_app, registrar_reader;

-- Merges whose principal_crime stands otherwise than at the merge (live, and called what its history says), and otherwise than
-- when the merge was last found to hold.
CREATE VIEW reopened_merge WITH (security_invoker = true) AS
  SELECT x.id AS cancellation_id, x.crime_id, x.principal_crime_id, x.took_effect_at,
    registrar.stands(s.cancelled_by, s.rms_status, s.offence_code, s.count_class) AS stands,
    CASE WHEN s.cancelled_by IS NOT NULL THEN 'cancelled' WHEN s.rms_status <> 'live' THEN s.rms_status ELSE 'reclassified' END AS cause
  FROM cancellation x JOIN reported_crime s ON s.id = x.principal_crime_id
    LEFT JOIN LATERAL (SELECT m.principal_crime_stands FROM merge_review m WHERE m.cancellation_id = x.id ORDER BY m.at DESC LIMIT 1) looked ON true
    LEFT JOIN LATERAL (SELECT k.offence_code, k.count_class FROM classification k WHERE k.crime_id = s.id AND k.from_at <= x.took_effect_at
      ORDER BY k.from_at DESC LIMIT 1) then_called ON true
  WHERE x.in_force AND x.source = 'decided' AND x.category = 'C3'
    AND registrar.stands(s.cancelled_by, s.rms_status, s.offence_code, s.count_class) <> coalesce(looked.principal_crime_stands, '')
    AND registrar.stands(s.cancelled_by, s.rms_status, s.offence_code, s.count_class)
      <> coalesce(registrar.stands(NULL, 'live', then_called.offence_code, then_called.count_class), '');
GRANT SELECT ON reopened_merge TO registrar_app, registrar_reader;

CREATE FUNCTION registrar.guard_merge_review() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE x cancellation;
BEGIN
  SELECT * INTO x FROM cancellation WHERE id = NEW.cancellation_id;
  IF NEW.by_id IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr', 'deputy', 'ddm') THEN
    PERFORM registrar.refuse('a merge is looked at again by the registrar, the deputy or a decision maker');
  END IF;
  IF x.category <> 'C3' OR NOT x.in_force THEN
    PERFORM registrar.refuse('only a crime that is merged has a merge to look at');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT ON merge_review DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_merge_review();
