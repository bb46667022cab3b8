-- Judges what this transaction wrote about panels, as everything stands when its one entry is written; and that
-- whoever is of the panel or the commissioner's office alone wrote nothing else.
CREATE OR REPLACE FUNCTION registrar.judge_panel()
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF registrar.holds('panel', 'commissioner')
    AND NOT EXISTS (
      SELECT
      FROM role_grant g
      WHERE g.staff_id = registrar.actor()
        AND g.role NOT IN ('panel', 'commissioner')
        AND registrar.today() BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
    )
    AND EXISTS (
      SELECT
      FROM ledger.change c
      WHERE c.txid = ledger.this_transaction()
        AND c.subject NOT IN (
          'seed_number', 'drawn_item', 'words', 'panel_member_step', 'panel_stand_down', 'panel_score',
          'panel_case_step', 'panel_referral', 'panel_referral_step', 'panel_minutes'
        )
    )
  THEN
    PERFORM registrar.refuse('the panel scores, discusses and refers, and changes nothing else');
  END IF;
  PERFORM registrar.judge_panel_meeting(n)
  FROM panel_meeting n
  JOIN ledger.change c ON c.subject = 'panel_meeting' AND c.image->>'id' = n.id::text
  WHERE c.txid = ledger.this_transaction();
  PERFORM registrar.judge_panel_member(n)
  FROM panel_member n
  JOIN ledger.change c ON c.subject = 'panel_member' AND c.image->>'id' = n.id::text
  WHERE c.txid = ledger.this_transaction();
  PERFORM registrar.judge_panel_member_step(n)
  FROM panel_member_step n
  JOIN ledger.change c ON c.subject = 'panel_member_step' AND c.image->>'id' = n.id::text
  WHERE c.txid = ledger.this_transaction();
  PERFORM registrar.judge_panel_case(n)
  FROM panel_case n
  JOIN ledger.change c ON c.subject = 'panel_case' AND c.image->>'id' = n.id::text
  WHERE c.txid = ledger.this_transaction();
  PERFORM registrar.judge_panel_label(n)
  FROM panel_label n
  JOIN ledger.change c ON c.subject = 'panel_label' AND c.image->>'id' = n.id::text
  WHERE c.txid = ledger.this_transaction();
  PERFORM registrar.judge_panel_pack(n)
  FROM panel_pack n
  JOIN ledger.change c ON c.subject = 'panel_pack' AND c.image->>'id' = n.id::text
  WHERE c.txid = ledger.this_transaction();
  PERFORM registrar.judge_panel_sign_off(n)
  FROM panel_sign_off n
  JOIN ledger.change c ON c.subject = 'panel_sign_off' AND c.image->>'id' = n.id::text
  WHERE c.txid = ledger.this_transaction();
  PERFORM registrar.judge_panel_stand_down(n)
  FROM panel_stand_down n
  JOIN ledger.change c ON c.subject = 'panel_stand_down' AND c.image->>'id' = n.id::text
  WHERE c.txid = ledger.this_transaction();
  PERFORM registrar.judge_panel_score(n)
  FROM panel_score n
  JOIN ledger.change c ON c.subject = 'panel_score' AND c.image->>'id' = n.id::text
  WHERE c.txid = ledger.this_transaction();
  PERFORM registrar.judge_panel_case_step(n)
  FROM panel_case_step n
  JOIN ledger.change c ON c.subject = 'panel_case_step' AND c.image->>'id' = n.id::text
  WHERE c.txid = ledger.this_transaction();
  PERFORM registrar.judge_panel_referral(n)
  FROM panel_referral n
  JOIN ledger.change c ON c.subject = 'panel_referral' AND c.image->>'id' = n.id::text
  WHERE c.txid = ledger.this_transaction();
  PERFORM registrar.judge_panel_referral_step(n)
  FROM panel_referral_step n
  JOIN ledger.change c ON c.subject = 'panel_referral_step' AND c.image->>'id' = n.id::text
  WHERE c.txid = ledger.this_transaction();
  PERFORM registrar.judge_panel_minutes(n)
  FROM panel_minutes n
  JOIN ledger.change c ON c.subject = 'panel_minutes' AND c.image->>'id' = n.id::text
  WHERE c.txid = ledger.this_transaction();
END
$$;
