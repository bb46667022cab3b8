-- Into the ledger go the codes and a salted commitment to the ways of reaching somebody, never the ways
-- themselves.
CREATE OR REPLACE FUNCTION ledger.note_plans()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
SET timezone = 'UTC'
AS $$
BEGIN
  INSERT INTO ledger.change (txid, kind, subject, image)
  SELECT
    ledger.this_transaction(),
    'commitment',
    'contact_plan',
    to_jsonb(
      changed
    ) - '{salt,phone,email,address,phone_plain,email_plain,address_plain,language}'::text[
      
    ] || jsonb_build_object(
      'commitment',
      encode(
        sha256(
          '\x10'::bytea || salt || convert_to(
            jsonb_build_array(phone, email, address, language)::text,
            'UTF8'
          )
        ),
        'hex'
      )
    )
  FROM changed;
  RETURN NULL;
END
$$;
