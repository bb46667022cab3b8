-- What a decision maker's authority rests on is written by somebody above them, or came with the installation.
CREATE OR REPLACE FUNCTION registrar.guard_authority()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF (SELECT size FROM ledger.head) > 1 AND NOT registrar.holds(TG_ARGV[0]::role) THEN
    PERFORM registrar.refuse(format('this is noted by a person with the role %s', TG_ARGV[0]));
  END IF;
  IF TG_TABLE_NAME <> 'desk_approval'
    AND (to_jsonb(NEW)->>'staff_id')::uuid = registrar.actor()
    AND (SELECT size FROM ledger.head) > 1
  THEN
    PERFORM registrar.refuse('nobody notes their own standing');
  END IF;
  RETURN NULL;
END
$$;
