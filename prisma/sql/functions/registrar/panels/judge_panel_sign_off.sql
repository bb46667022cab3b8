-- A pack is signed off by a second person, who neither prepared any version of it nor decided the case, under the
-- hash of what it says; never while it names somebody.
CREATE OR REPLACE FUNCTION registrar.judge_panel_sign_off(n panel_sign_off)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  p panel_pack;
  content text;
BEGIN
  SELECT * INTO p FROM panel_pack k WHERE k.id = n.pack_id;
  SELECT w.text INTO content FROM personal.words w WHERE w.id = p.content_id;
  IF n.signed_by IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr', 'deputy', 'standards') THEN
    PERFORM registrar.refuse('a pack is signed off by the registrar, the deputy or professional standards');
  END IF;
  IF registrar.is_another_time(n.signed_at) THEN
    PERFORM registrar.refuse('a pack is signed off now');
  END IF;
  IF EXISTS (SELECT FROM panel_pack k WHERE k.case_id = p.case_id AND k.prepared_by = n.signed_by) THEN
    PERFORM registrar.refuse('nobody signs off a pack that they prepared');
  END IF;
  IF EXISTS (
    SELECT
    FROM panel_case c
    JOIN cancellation_decision d ON d.id = c.decision_id
    WHERE c.id = p.case_id AND d.decided_by = n.signed_by
  )
  THEN
    PERFORM registrar.refuse('nobody signs off the pack of a case that they decided');
  END IF;
  IF EXISTS (SELECT FROM panel_pack k WHERE k.case_id = p.case_id AND k.version > p.version) THEN
    PERFORM registrar.refuse('there is a newer version of this pack');
  END IF;
  IF n.hash IS DISTINCT FROM encode(sha256(convert_to(content, 'UTF8')), 'hex') THEN
    PERFORM registrar.refuse('the hash is not of what the pack says');
  END IF;
  IF coalesce(registrar.names_somebody(p.case_id, content::jsonb->>'account'), true) THEN
    PERFORM registrar.refuse('the account names somebody or something in the case');
  END IF;
  IF coalesce(content::jsonb->>'account' ~ '["“”„«»]', true) THEN
    PERFORM registrar.refuse('the account has a quotation in it');
  END IF;
END
$$;
