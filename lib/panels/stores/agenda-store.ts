import type { Tx } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import type { PanelChoice, ReportGroup } from '#lib/base/prisma/enums'

/** A decided case that could go before a panel. */
export interface DecidedCase {
  readonly crimeId: string
  readonly decisionId: string
  readonly itemId: string | null
}

/** The last decision about the crime with this reference, if it may go before a panel. */
export const decidedOfReference = (tx: Tx, reference: string): Promise<DecidedCase[]> => tx.$queryRaw<DecidedCase[]>`
  SELECT r.crime_id::text AS "crimeId", d.id::text AS "decisionId", NULL AS "itemId"
  FROM reported_crime k
  JOIN cancellation_request r ON r.crime_id = k.id
  JOIN cancellation_decision d ON d.request_id = r.id
  WHERE upper(k.reference) = upper(${reference.trim()}) AND registrar.may_go_to_panel(d.id)
  ORDER BY d.decided_at DESC
  LIMIT 1`

/** The decisions that the seed of an audit drew, in the order of their tickets, as many as are wanted: none is picked out. */
export const drawnByAudit = (tx: Tx, audit: number, most: number): Promise<DecidedCase[]> => tx.$queryRaw<
  DecidedCase[]
>`
  SELECT i.crime_id::text AS "crimeId", i.decision_id::text AS "decisionId", i.id::text AS "itemId"
  FROM audit a
  JOIN audit_frame f ON f.audit_id = a.id AND f.abandoned_at IS NULL
  JOIN drawn_item w ON w.frame_id = f.id
  JOIN frame_item i ON i.id = w.id
  WHERE a.number = ${audit}::int AND i.decision_id IS NOT NULL AND registrar.may_go_to_panel(i.decision_id)
  ORDER BY w.place
  LIMIT ${most}::int`

/** Every cancellation of these offences that took effect in these days, whatever became of it. */
export const wholeClass = (
  tx: Tx,
  { groups, fromDay, toDay }: { groups: readonly ReportGroup[]; fromDay: Day; toDay: Day },
): Promise<DecidedCase[]> => tx.$queryRaw<DecidedCase[]>`
  SELECT x.crime_id::text AS "crimeId", x.decision_id::text AS "decisionId", NULL AS "itemId"
  FROM cancellation x
  JOIN reported_crime k ON k.id = x.crime_id
  WHERE k.offence_group::text = ANY (${[...groups]}::text[])
    AND (x.took_effect_at AT TIME ZONE 'Europe/London')::date BETWEEN ${fromDay}::date AND ${toDay}::date
    AND registrar.may_go_to_panel(x.decision_id)
  ORDER BY x.took_effect_at, x.id`

/** The decisions that are on the agenda already. */
export const onAgenda = async (tx: Tx, meetingId: string): Promise<readonly string[]> =>
  (await tx.panelCase.findMany({ where: { meetingId }, select: { decisionId: true } })).map(
    ({ decisionId }) => decisionId,
  )

export const addCases = async (
  tx: Tx,
  meetingId: string,
  cases: readonly DecidedCase[],
  more: { choice: PanelChoice; whyId: string | null; addedById: string; addedAt: Date; after: number },
): Promise<void> => {
  const { after, ...how } = more
  await tx.panelCase.createMany({
    data: cases.map((each, n) => ({ id: newId(), meetingId, place: after + n + 1, ...each, ...how })),
  })
}

/** A case of a meeting: what a command and a page ask of it first. */
export interface CaseRow {
  readonly id: string
  readonly meetingId: string
  readonly place: number
  readonly crimeId: string
  readonly decisionId: string
  readonly choice: PanelChoice
}

export async function caseOf(tx: Tx, id: string): Promise<CaseRow | undefined> {
  const row = await tx.panelCase.findUnique({ where: { id } })
  return row ?? undefined
}

/** The agenda of a meeting, in its order. */
export const casesOf = (tx: Tx, meetingId: string): Promise<readonly CaseRow[]> =>
  tx.panelCase.findMany({ where: { meetingId }, orderBy: { place: 'asc' } })

/** How far the scores of a case have come: counts, and nothing of what was given. */
export interface Progress {
  readonly caseId: string
  readonly scored: number
  readonly stoodDown: number
  readonly awaited: number
  readonly isSigned: boolean
  readonly isAllScored: boolean
}

export const progressOf = (tx: Tx, meetingId: string): Promise<readonly Progress[]> => tx.$queryRaw<Progress[]>`
  SELECT
    p.case_id::text AS "caseId", p.scored, p.stood_down AS "stoodDown", p.awaited, p.signed AS "isSigned",
    p.complete AS "isAllScored"
  FROM registrar.panel_progress(${meetingId}::uuid) AS p`
