import type { WaitLine, WaitList } from './waits-store.ts'

/** Meetings to which I am invited and that wait for me: `what` says for what, `who` for how many cases of mine. */
export const meetingsForMe: WaitList = (tx, me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT
    m.id::text, NULL AS "crimeId", 'Panel meeting ' || m.number AS reference, NULL AS code, NULL AS "countClass",
    NULL AS "requestId", NULL AS "dutyId", m.arranged_at AS at, m.held_on::text AS due, mine.scores::text AS who,
    CASE
      WHEN NOT registrar.has_panel_step(m.id, ${me}::uuid, 'undertaken') THEN 'undertaking'
      WHEN mine.scores > 0 THEN 'scores'
      ELSE 'chair'
    END AS what
  FROM panel_meeting m
  CROSS JOIN LATERAL (
    SELECT count(*) AS scores
    FROM panel_case c
    WHERE c.meeting_id = m.id
      AND registrar.takes_part_in(c.id, ${me}::uuid)
      AND NOT registrar.has_case_step(c.id, 'opened')
      AND NOT EXISTS (SELECT FROM panel_score s WHERE s.case_id = c.id AND s.member_id = ${me}::uuid)
  ) AS mine
  WHERE NOT registrar.is_panel_over(m.id)
    AND registrar.is_invited_to_panel(m.id, ${me}::uuid)
    AND NOT registrar.has_panel_step(m.id, ${me}::uuid, 'absent')
    AND (
      NOT registrar.has_panel_step(m.id, ${me}::uuid, 'undertaken')
      OR mine.scores > 0
      OR m.chair_id = ${me}::uuid
    )
  ORDER BY m.held_on, m.number
  LIMIT ${most}::int`

/** Cases of meetings to come without a pack that is signed off or waits to be. */
export const packsToPrepare: WaitList = (tx, _me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT
    c.id::text, k.id::text AS "crimeId", k.reference, k.offence_code AS code, k.count_class AS "countClass",
    NULL AS "requestId", NULL AS "dutyId", c.added_at AS at, m.held_on::text AS due, m.number::text AS who,
    c.place::text AS what
  FROM panel_case c
  JOIN panel_meeting m ON m.id = c.meeting_id
  JOIN reported_crime k ON k.id = c.crime_id
  WHERE NOT registrar.is_panel_over(m.id)
    AND NOT registrar.has_case_step(c.id, 'taken_off')
    AND NOT EXISTS (SELECT FROM panel_pack p WHERE p.case_id = c.id)
  ORDER BY m.held_on, c.place
  LIMIT ${most}::int`

/** Packs that wait for a second person, and that I may sign off. */
export const packsToSign: WaitList = (tx, me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT
    c.id::text, k.id::text AS "crimeId", k.reference, k.offence_code AS code, k.count_class AS "countClass",
    NULL AS "requestId", NULL AS "dutyId", p.prepared_at AS at, m.held_on::text AS due, m.number::text AS who,
    c.place::text AS what
  FROM panel_case c
  JOIN panel_meeting m ON m.id = c.meeting_id
  JOIN reported_crime k ON k.id = c.crime_id
  JOIN cancellation_decision d ON d.id = c.decision_id AND d.decided_by <> ${me}::uuid
  JOIN LATERAL (
    SELECT n.id, n.prepared_at FROM panel_pack n WHERE n.case_id = c.id ORDER BY n.version DESC LIMIT 1
  ) AS p ON true
  WHERE NOT registrar.is_panel_over(m.id)
    AND NOT registrar.has_case_step(c.id, 'taken_off')
    AND registrar.signed_pack(c.id) IS NULL
    AND NOT EXISTS (SELECT FROM panel_pack o WHERE o.case_id = c.id AND o.prepared_by = ${me}::uuid)
  ORDER BY m.held_on, c.place
  LIMIT ${most}::int`

/** Referrals of the panel that nobody has answered. */
export const referralsToAnswer: WaitList = (tx, _me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT
    r.id::text, k.id::text AS "crimeId", k.reference, k.offence_code AS code, k.count_class AS "countClass",
    NULL AS "requestId", NULL AS "dutyId", r.referred_at AS at, r.due_on::text AS due, m.number::text AS who,
    c.place::text AS what
  FROM panel_referral r
  JOIN panel_case c ON c.id = r.case_id
  JOIN panel_meeting m ON m.id = c.meeting_id
  JOIN reported_crime k ON k.id = c.crime_id
  WHERE NOT EXISTS (SELECT FROM panel_referral_step s WHERE s.referral_id = r.id AND s.kind = 'answered')
  ORDER BY r.due_on, r.id
  LIMIT ${most}::int`

/** Answers of the registrar for me to read: referrals of cases for which I speak. */
export const answersForMe: WaitList = (tx, me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT
    r.id::text, NULL AS "crimeId", 'Panel meeting ' || m.number || ', case ' || c.place AS reference, NULL AS code,
    NULL AS "countClass", NULL AS "requestId", NULL AS "dutyId", a.at, NULL AS due, m.number::text AS who,
    c.place::text AS what
  FROM panel_referral r
  JOIN panel_case c ON c.id = r.case_id
  JOIN panel_meeting m ON m.id = c.meeting_id
  JOIN panel_referral_step a ON a.referral_id = r.id AND a.kind = 'answered'
  WHERE NOT EXISTS (SELECT FROM panel_referral_step s WHERE s.referral_id = r.id AND s.kind = 'closed')
    AND (
      registrar.chairs_case(c.id, ${me}::uuid)
      OR registrar.lacks_chair(c.id) AND registrar.takes_part_in(c.id, ${me}::uuid)
    )
  ORDER BY a.at, r.id
  LIMIT ${most}::int`
