import type { Tx } from '#lib/base/database'
import { asDate, type Day, dayIn } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import type { PanelMemberStepKind } from '#lib/base/prisma/enums'

/** A meeting as it was arranged. */
export interface MeetingRow {
  readonly id: string
  readonly number: number
  readonly heldOn: Day
  readonly themeId: string
  readonly chairId: string
  readonly arrangedById: string
  readonly isOver: boolean
}

/** A member who is invited, and what became of that. */
export interface MemberRow {
  readonly id: string
  readonly staffId: string
  readonly steps: readonly { readonly kind: PanelMemberStepKind; readonly at: Date }[]
}

/** One at a time: meetings, their cases and versions are numbered in their turn, and a score and a discussion do not pass each other. */
export const lockPanels = async (tx: Tx): Promise<void> => {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('registrar.panels'))`
}

type NewMeeting = Omit<MeetingRow, 'id' | 'number' | 'isOver'> & {
  readonly arrangedAt: Date
  memberIds: readonly string[]
}

export async function addMeeting(tx: Tx, { memberIds, heldOn, ...meeting }: NewMeeting): Promise<void> {
  const id = newId()
  const number = (await tx.panelMeeting.count()) + 1
  await tx.panelMeeting.create({ data: { id, number, heldOn: asDate(heldOn), ...meeting } })
  await tx.panelMember.createMany({ data: memberIds.map((staffId) => ({ id: newId(), meetingId: id, staffId })) })
}

/** The meetings that this person is shown, the newest first. */
export async function meetings(tx: Tx, which: { readonly id?: string } = {}): Promise<readonly MeetingRow[]> {
  const rows = await tx.$queryRaw<(Omit<MeetingRow, 'heldOn'> & { heldOn: Date })[]>`
    SELECT
      m.id::text, m.number, m.held_on AS "heldOn", m.theme_id::text AS "themeId", m.chair_id::text AS "chairId",
      m.arranged_by::text AS "arrangedById", registrar.is_panel_over(m.id) AS "isOver"
    FROM panel_meeting m
    WHERE ${which.id ?? null}::uuid IS NULL OR m.id = ${which.id ?? null}::uuid
    ORDER BY m.number DESC`
  return rows.map(({ heldOn, ...row }) => ({ ...row, heldOn: dayIn(heldOn) }))
}

export const membersOf = (tx: Tx, meetingId: string): Promise<readonly MemberRow[]> =>
  tx.panelMember.findMany({
    where: { meetingId },
    orderBy: { id: 'asc' },
    select: { id: true, staffId: true, steps: { select: { kind: true, at: true } } },
  })

/** Everybody who could be invited: members of the panel who have no other role. */
export const couldBeInvited = (tx: Tx): Promise<readonly { id: string; key: string; name: string }[]> => tx.$queryRaw`
  SELECT s.id::text, s.key, s.name
  FROM personal.staff s
  WHERE registrar.serves_on_panel(s.id)
  ORDER BY s.name, s.key`

export const addMemberStep = async (
  tx: Tx,
  memberId: string,
  step: { kind: PanelMemberStepKind; byId: string; at: Date },
): Promise<void> => {
  await tx.panelMemberStep.create({ data: { id: newId(), memberId, ...step } })
}
