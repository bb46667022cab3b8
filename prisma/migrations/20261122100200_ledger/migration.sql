-- The book that only grows. Every change of a protected table writes its image into ledger.change; the deed reads the
-- images, writes one entry that carries them, and ledger.append checks that it carries exactly them. What is still
-- unvouched for at commit is refused: a change and its entry are saved together or not at all.

INSERT INTO ledger.head (id, size, hash) VALUES (1, 0, sha256(''::bytea));
ALTER TABLE ledger.head ADD CONSTRAINT one_head CHECK (id = 1);
ALTER TABLE ledger.change SET UNLOGGED;

CREATE FUNCTION ledger.this_transaction() RETURNS bigint LANGUAGE sql VOLATILE
  RETURN pg_current_xact_id()::text::bigint;

-- Rows as they now stand, without what points at a person: argument 0 lists columns to leave out.
CREATE FUNCTION ledger.note_rows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
BEGIN
  INSERT INTO ledger.change (txid, kind, subject, image)
  SELECT ledger.this_transaction(), 'row', TG_TABLE_NAME, to_jsonb(changed) - coalesce(TG_ARGV[0], '')::text[]
  FROM changed;
  RETURN NULL;
END $$;

-- Many rows at once (an extract): up to twenty as they stand, more as one digest over all of them.
CREATE FUNCTION ledger.note_many() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
DECLARE n bigint; whole boolean := coalesce(TG_ARGV[0], '{}') = '{}';
BEGIN
  SELECT count(*) INTO n FROM changed;
  IF n = 0 THEN
    RETURN NULL;
  ELSIF n <= 20 THEN
    INSERT INTO ledger.change (txid, kind, subject, image)
    SELECT ledger.this_transaction(), 'row', TG_TABLE_NAME, to_jsonb(changed) - coalesce(TG_ARGV[0], '')::text[]
    FROM changed;
  ELSE
    INSERT INTO ledger.change (txid, kind, subject, image)
    SELECT ledger.this_transaction(), 'digest', TG_TABLE_NAME, jsonb_build_object('rows', n, 'sha256', encode(sha256(convert_to(
      string_agg(CASE WHEN whole THEN to_jsonb(changed) ELSE to_jsonb(changed) - coalesce(TG_ARGV[0], '')::text[] END::text, E'\n' ORDER BY changed.id), 'UTF8')), 'hex'))
    FROM changed;
  END IF;
  RETURN NULL;
END $$;

-- People: only that so many rows were written. Nothing of a person reaches the book.
CREATE FUNCTION ledger.note_count() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO ledger.change (txid, kind, subject, image)
  SELECT ledger.this_transaction(), 'digest', TG_TABLE_NAME, jsonb_build_object('rows', count(*)) FROM changed HAVING count(*) > 0;
  RETURN NULL;
END $$;

-- Free text: a salted commitment, so that the words can be shown to be the same, or be erased, and not be guessed.
CREATE FUNCTION ledger.note_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO ledger.change (txid, kind, subject, image)
  SELECT ledger.this_transaction(), 'commitment', 'words', jsonb_build_object('id', id, 'commitment',
    encode(sha256('\x10'::bytea || salt || convert_to(text, 'UTF8')), 'hex'))
  FROM changed;
  RETURN NULL;
END $$;

CREATE FUNCTION ledger.note_files() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
BEGIN
  INSERT INTO ledger.change (txid, kind, subject, image)
  SELECT ledger.this_transaction(), 'commitment', 'evidence_file', to_jsonb(changed) - '{salt,sha256}'::text[]
    || jsonb_build_object('commitment', encode(sha256('\x10'::bytea || salt || sha256), 'hex'))
  FROM changed;
  RETURN NULL;
END $$;

-- One trigger a table and verb, because a statement trigger with a transition table takes one verb only.
CREATE FUNCTION ledger.protect(schema_name text, table_name text, noter text, leave_out text DEFAULT '{}') RETURNS void
LANGUAGE plpgsql AS $$
DECLARE verb text;
BEGIN
  FOREACH verb IN ARRAY ARRAY['INSERT', 'UPDATE'] LOOP
    EXECUTE format('CREATE TRIGGER noted_on_%s AFTER %s ON %I.%I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION ledger.%I(%L)',
      lower(verb), verb, schema_name, table_name, noter, leave_out);
    EXECUTE format('ALTER TABLE %I.%I ENABLE ALWAYS TRIGGER noted_on_%s', schema_name, table_name, lower(verb));
  END LOOP;
END $$;

SELECT ledger.protect('public', name, 'note_rows') FROM unnest(ARRAY[
  'installation', 'desk_approval', 'role_grant', 'college_registration', 'training',
  'cancellation_request', 'submission', 'justification_evidence', 'assessment', 'cancellation_decision', 'set_aside', 'cancellation', 'reinstatement',
  'duty_to_inform', 'notification_attempt', 'victim_notification', 'nobody_to_inform', 'contact_note', 'extract', 'extract_batch'
]) AS name;
SELECT ledger.protect('public', name, 'note_many') FROM unnest(ARRAY['area', 'unit', 'classification', 'involvement']) AS name;
SELECT ledger.protect('public', 'reported_crime', 'note_many', '{reference,n100_reference,rms_principal_crime}');
SELECT ledger.protect('personal', 'staff', 'note_many', '{name}');
SELECT ledger.protect('personal', 'person', 'note_count');
SELECT ledger.protect('personal', 'words', 'note_words');
SELECT ledger.protect('personal', 'evidence_file', 'note_files');

-- At commit: nothing may be left that no entry vouches for.
CREATE FUNCTION ledger.refuse_unvouched() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM ledger.change WHERE id = NEW.id) THEN
    RAISE EXCEPTION 'a change of % without its entry in the book', NEW.subject USING ERRCODE = 'RG001';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER vouched_for AFTER INSERT ON ledger.change DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION ledger.refuse_unvouched();
ALTER TABLE ledger.change ENABLE ALWAYS TRIGGER vouched_for;

-- Takes the head, last of all locks, and says what the next entry must carry.
CREATE FUNCTION ledger.open_entry(OUT seq bigint, OUT prev text, OUT at timestamptz, OUT changes jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  SELECT h.size + 1, encode(h.hash, 'hex'), greatest(registrar.now(), h.at) INTO seq, prev, at
  FROM ledger.head h FOR UPDATE;
  SELECT coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'table', c.subject, 'row', c.image) ORDER BY c.id), '[]')
  INTO changes FROM ledger.change c WHERE c.txid = ledger.this_transaction();
END $$;

-- Adds one entry, whose bytes must say the right place, time, actor and exactly the changes of this transaction.
CREATE FUNCTION ledger.append(bytes bytea) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  said jsonb := convert_from(bytes, 'UTF8')::jsonb;
  next record;
BEGIN
  SELECT * INTO next FROM ledger.open_entry();
  IF (said->>'seq')::bigint <> next.seq OR said->>'prev' <> next.prev THEN
    RAISE EXCEPTION 'an entry out of its place' USING ERRCODE = 'RG002';
  END IF;
  IF (said->>'at')::timestamptz NOT BETWEEN coalesce((SELECT h.at FROM ledger.head h), '-infinity') AND next.at THEN
    RAISE EXCEPTION 'an entry out of its time' USING ERRCODE = 'RG002';
  END IF;
  IF said->>'actor' IS DISTINCT FROM registrar.actor()::text THEN
    RAISE EXCEPTION 'an entry in the name of another' USING ERRCODE = 'RG002';
  END IF;
  IF said->'rows' IS DISTINCT FROM next.changes THEN
    RAISE EXCEPTION 'an entry that does not carry the changes made' USING ERRCODE = 'RG002';
  END IF;
  DELETE FROM ledger.change WHERE txid = ledger.this_transaction();
  INSERT INTO ledger.entry (seq, at, kind, actor_id, crime_id, request_id, form_key, body, hash, prev)
  VALUES (next.seq, (said->>'at')::timestamptz, said->>'kind', (said->>'actor')::uuid, (said->>'crime')::uuid,
    (said->>'request')::uuid, (said->>'form_key')::uuid, bytes, sha256(bytes), decode(next.prev, 'hex'));
  UPDATE ledger.head h SET size = next.seq, hash = sha256(bytes), at = (said->>'at')::timestamptz;
  RETURN next.seq;
END $$;

-- What is written stays as written, for the owner too while these triggers stand.
CREATE FUNCTION ledger.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is never changed or removed once written', TG_TABLE_NAME USING ERRCODE = 'RG003';
END $$;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['ledger.entry', 'submission', 'justification_evidence', 'assessment', 'cancellation_decision', 'set_aside',
    'notification_attempt', 'victim_notification', 'nobody_to_inform', 'installation', 'access_log', 'personal.evidence_file'] LOOP
    EXECUTE format('CREATE TRIGGER never_rewritten BEFORE UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_rewriting()', name);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER never_rewritten', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['cancellation_request', 'duty_to_inform', 'cancellation', 'reinstatement', 'reported_crime', 'classification',
    'role_grant', 'college_registration', 'training', 'desk_approval', 'rule_version', 'required_check', 'extract_batch'] LOOP
    EXECUTE format('CREATE TRIGGER never_removed BEFORE DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_rewriting()', name);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER never_removed', name);
  END LOOP;
END $$;
