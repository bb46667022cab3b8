import type { Tx } from '#lib/base/database'
import { asDate, type Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import type { PanelReferralKind, PanelReferralOutcome, PanelReferralStepKind } from '#lib/base/prisma/enums'

/** A referral with what became of it. */
export interface ReferralRow {
  readonly id: string
  readonly caseId: string
  readonly crimeId: string
  readonly meetingId: string
  readonly meetingNumber: number
  readonly place: number
  readonly kind: PanelReferralKind
  readonly wordsId: string
  readonly referredById: string
  readonly referredAt: Date
  readonly dueOn: Day
  readonly outcome: PanelReferralOutcome | null
  readonly answerId: string | null
  readonly answeredById: string | null
  readonly answeredAt: Date | null
  readonly closedAt: Date | null
  readonly isLate: boolean
}

/** The referrals that this person is shown, those that wait and are due first before the others. */
export const referrals = (
  tx: Tx,
  which: { readonly id?: string; readonly caseId?: string; readonly meetingId?: string } = {},
): Promise<readonly ReferralRow[]> => tx.$queryRaw<ReferralRow[]>`
  SELECT
    r.id::text, r.case_id::text AS "caseId", c.crime_id::text AS "crimeId", m.id::text AS "meetingId",
    m.number AS "meetingNumber", c.place, r.kind, r.words_id::text AS "wordsId", r.referred_by::text AS "referredById",
    r.referred_at AS "referredAt", r.due_on::text AS "dueOn", a.outcome, a.words_id::text AS "answerId",
    a.by_id::text AS "answeredById", a.at AS "answeredAt", z.at AS "closedAt",
    a.id IS NULL AND r.due_on < registrar.today() AS "isLate"
  FROM panel_referral r
  JOIN panel_case c ON c.id = r.case_id
  JOIN panel_meeting m ON m.id = c.meeting_id
  LEFT JOIN panel_referral_step a ON a.referral_id = r.id AND a.kind = 'answered'
  LEFT JOIN panel_referral_step z ON z.referral_id = r.id AND z.kind = 'closed'
  WHERE (${which.id ?? null}::uuid IS NULL OR r.id = ${which.id ?? null}::uuid)
    AND (${which.caseId ?? null}::uuid IS NULL OR c.id = ${which.caseId ?? null}::uuid)
    AND (${which.meetingId ?? null}::uuid IS NULL OR m.id = ${which.meetingId ?? null}::uuid)
  ORDER BY a.id IS NOT NULL, r.due_on, r.id
  LIMIT 200`

export const addReferral = async (
  tx: Tx,
  {
    dueOn,
    ...referral
  }: {
    caseId: string
    kind: PanelReferralKind
    wordsId: string
    dueOn: Day
    referredById: string
    referredAt: Date
  },
): Promise<void> => {
  await tx.panelReferral.create({ data: { id: newId(), dueOn: asDate(dueOn), ...referral } })
}

export const addReferralStep = async (
  tx: Tx,
  referralId: string,
  step: {
    kind: PanelReferralStepKind
    outcome: PanelReferralOutcome | null
    wordsId: string | null
    byId: string
    at: Date
  },
): Promise<void> => {
  await tx.panelReferralStep.create({ data: { id: newId(), referralId, ...step } })
}
