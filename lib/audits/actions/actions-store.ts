import type { Tx } from '#lib/base/database'
import { asDate, type Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { Prisma } from '#lib/base/prisma/client'
import type { AuditActionStepKind } from '#lib/base/prisma/enums'

/** What an action comes from. */
export type ActionSource = { readonly followUpId: string } | { readonly auditId: string }

/** An action as lists and pages show it. */
export interface ActionRow {
  readonly id: string
  readonly whatId: string
  readonly ownerId: string
  readonly openedById: string
  readonly openedAt: Date
  readonly dueOn: Day
  readonly followUpId: string | null
  readonly crimeId: string | null
  readonly auditId: string | null
  readonly auditNumber: number | null
  /** What was last said of it; null while its owner has said nothing. */
  readonly last: AuditActionStepKind | null
  readonly isOverdue: boolean
}

const SELECT = Prisma.sql`
  SELECT
    a.id::text, a.what_id::text AS "whatId", a.owner_id::text AS "ownerId", a.opened_by::text AS "openedById",
    a.opened_at AS "openedAt", a.due_on::text AS "dueOn", a.follow_up_id::text AS "followUpId",
    u.crime_id::text AS "crimeId", a.audit_id::text AS "auditId", p.number AS "auditNumber", s.kind AS last,
    a.due_on < registrar.today() AND s.kind IS DISTINCT FROM 'closed' AS "isOverdue"
  FROM audit_action a
  LEFT JOIN audit_follow_up u ON u.id = a.follow_up_id
  LEFT JOIN audit p ON p.id = a.audit_id
  LEFT JOIN LATERAL (
    SELECT t.kind FROM audit_action_step t WHERE t.action_id = a.id ORDER BY t.number DESC LIMIT 1
  ) s ON true`

/** Actions that are not closed, those due first; then those that were closed. */
export const actions = (tx: Tx, most: number): Promise<ActionRow[]> => tx.$queryRaw<ActionRow[]>`
  ${SELECT}
  ORDER BY s.kind IS NOT DISTINCT FROM 'closed', a.due_on, a.id
  LIMIT ${most}::int`

/** The actions of one finding or one audit. */
export const actionsFrom = (tx: Tx, source: ActionSource): Promise<ActionRow[]> => tx.$queryRaw<ActionRow[]>`
  ${SELECT}
  WHERE ${
    'auditId' in source
      ? Prisma.sql`a.audit_id = ${source.auditId}::uuid`
      : Prisma.sql`a.follow_up_id = ${source.followUpId}::uuid`
  }
  ORDER BY a.due_on, a.id`

export async function actionOf(tx: Tx, id: string): Promise<ActionRow | undefined> {
  const [row] = await tx.$queryRaw<ActionRow[]>`${SELECT} WHERE a.id = ${id}::uuid`
  return row
}

/** One thing said of an action. */
export interface ActionStepRow {
  readonly number: number
  readonly kind: AuditActionStepKind
  readonly wordsId: string
  readonly byId: string
  readonly at: Date
}

export const stepsOf = (tx: Tx, actionId: string): Promise<ActionStepRow[]> =>
  tx.auditActionStep.findMany({
    where: { actionId },
    orderBy: { number: 'asc' },
    select: { number: true, kind: true, wordsId: true, byId: true, at: true },
  })

export const addAction = async (
  tx: Tx,
  source: ActionSource,
  { dueOn, ...action }: { whatId: string; ownerId: string; dueOn: Day; openedById: string; openedAt: Date },
): Promise<void> => {
  await tx.auditAction.create({ data: { id: newId(), ...source, ...action, dueOn: asDate(dueOn) } })
}

/** Adds what is said of an action, in its turn. */
export const addActionStep = async (tx: Tx, actionId: string, step: Omit<ActionStepRow, 'number'>): Promise<void> => {
  const number = (await tx.auditActionStep.count({ where: { actionId } })) + 1
  await tx.auditActionStep.create({ data: { id: newId(), actionId, number, ...step } })
}

/** Whether there is such a finding or audit. */
export const isThere = async (tx: Tx, source: ActionSource): Promise<boolean> =>
  ('auditId' in source
    ? await tx.audit.count({ where: { id: source.auditId } })
    : await tx.auditFollowUp.count({ where: { id: source.followUpId } })) > 0
