-- Many rows at once (an extract): up to twenty as they stand, more as one digest over all of them.
CREATE OR REPLACE FUNCTION ledger.note_many()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
  n bigint;
  whole boolean := coalesce(TG_ARGV[0], '{}') = '{}';
BEGIN
  SELECT count(*) INTO n FROM changed;
  IF n = 0 THEN
    RETURN NULL;
  ELSIF n <= 20 THEN
    INSERT INTO ledger.change (txid, kind, subject, image)
    SELECT
      ledger.this_transaction(),
      'row',
      TG_TABLE_NAME,
      to_jsonb(changed) - coalesce(TG_ARGV[0], '')::text[]
    FROM changed;
  ELSE
    INSERT INTO ledger.change (txid, kind, subject, image)
    SELECT
      ledger.this_transaction(),
      'digest',
      TG_TABLE_NAME,
      jsonb_build_object(
        'rows',
        n,
        'sha256',
        encode(
          sha256(
            convert_to(
              string_agg(
                CASE
                  WHEN whole THEN to_jsonb(changed)
                  ELSE to_jsonb(changed) - coalesce(TG_ARGV[0], '')::text[]
                END::text,
                E'\n' ORDER BY changed.id
              ),
              'UTF8'
            )
          ),
          'hex'
        )
      )
    FROM changed;
  END IF;
  RETURN NULL;
END
$$;
