import { isOneOf } from '#lib/base/is-one-of'
import type { Answer, Comparison } from '#lib/base/prisma/enums'
import type { Tx } from '#lib/base/database'
import { newId, newSalt } from '#lib/base/ids'
import type { PlanFault } from './plan-faults.ts'
import type { AgeFound, AttemptResult, Channel, InformedThrough } from '#lib/victims/model'
import { type ContactPlan, type LawfulBasis, PLAN_CHANNELS } from './model.ts'

type PlanRow = Omit<ContactPlan, 'channels'> & { readonly channels: readonly Channel[] }

// The database keeps no others in a plan.
const asPlan = (row: PlanRow): ContactPlan => ({
  ...row,
  channels: row.channels.filter((channel) => isOneOf(PLAN_CHANNELS, channel)),
})

/** The last version of a victim’s plan, confirmed or not. */
export async function lastPlan(tx: Tx, involvementId: string): Promise<ContactPlan | undefined> {
  const row = await tx.contactPlan.findFirst({ where: { involvementId }, orderBy: { n: 'desc' }, omit: { salt: true } })
  return row ? asPlan(row) : undefined
}

export async function planById(tx: Tx, id: string): Promise<ContactPlan | undefined> {
  const row = await tx.contactPlan.findUnique({ where: { id }, omit: { salt: true } })
  return row ? asPlan(row) : undefined
}

/** The plan a person last confirmed for the same business in another case, and that case’s crime. */
export async function planOfSameBusiness(
  tx: Tx,
  involvementId: string,
): Promise<{ planId: string; crimeId: string } | undefined> {
  const rows = await tx.$queryRaw<{ planId: string; crimeId: string }[]>`
    SELECT plan_id::text AS "planId", crime_id::text AS "crimeId"
    FROM registrar.plan_of_same_business(${involvementId}::uuid)`
  return rows[0]
}

/** What speaks against a plan now; empty where nothing does. */
export const faultsOf = (tx: Tx, planId: string): Promise<PlanFault[]> =>
  tx.$queryRaw<PlanFault[]>`SELECT words, field FROM registrar.plan_faults(${planId}::uuid)`

export type NewPlan = Omit<
  ContactPlan,
  'id' | 'n' | 'safeConfirmedById' | 'confirmedAt' | 'confirmedHowId' | 'erasedAt'
>

/** Adds the next version of a victim’s plan. Two at once clash on its number, and the later tries again. */
export async function addPlan(tx: Tx, plan: NewPlan): Promise<string> {
  const id = newId()
  const last = await lastPlan(tx, plan.involvementId)
  await tx.contactPlan.create({
    data: { ...plan, channels: [...plan.channels], id, n: (last?.n ?? 0) + 1, salt: newSalt() },
  })
  return id
}

export async function setConfirmed(
  tx: Tx,
  id: string,
  confirmed: { byId: string; at: Date; howId: string },
): Promise<void> {
  await tx.contactPlan.update({
    where: { id },
    data: { safeConfirmedById: confirmed.byId, confirmedAt: confirmed.at, confirmedHowId: confirmed.howId },
  })
}

/** Whether a victim is informed by a person first, with support offered, before anything is sent. Not known counts as so. */
export async function hearsFromAPerson(tx: Tx, involvementId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<
    { must: boolean }[]
  >`SELECT registrar.must_hear_from_a_person(${involvementId}::uuid) AS must`
  return row?.must !== false
}

/** What was said of the person who was informed. */
interface SaidOfWhom {
  readonly informedThrough: InformedThrough
  readonly ageFound: AgeFound
  readonly guardianIsOrLivesWithSuspect: Answer
  readonly lookedAfter: Answer
  readonly parentsWithSuspect: Answer
}

/** Why the victim of a duty cannot have been informed so; empty where they can. */
export const faultsOfNotification = (
  tx: Tx,
  dutyId: string,
  informed: { channel: Channel; at: Date } & SaidOfWhom,
): Promise<PlanFault[]> =>
  tx.$queryRaw<PlanFault[]>`
    SELECT words, field
    FROM registrar.why_not_informed(
      ${dutyId}::uuid, ${informed.channel}, ${informed.at}::timestamptz,
      jsonb_build_object(
        'informedThrough', ${informed.informedThrough}::text,
        'ageFound', ${informed.ageFound}::text,
        'guardianIsOrLivesWithSuspect', ${informed.guardianIsOrLivesWithSuspect}::text,
        'lookedAfter', ${informed.lookedAfter}::text,
        'parentsWithSuspect', ${informed.parentsWithSuspect}::text
      )
    )`

/** Why nobody can have tried so to reach the victim of a duty; empty where they can. */
export const faultsOfAttempt = (
  tx: Tx,
  dutyId: string,
  tried: { channel: Channel; result: AttemptResult; at: Date },
): Promise<PlanFault[]> =>
  tx.$queryRaw<PlanFault[]>`
    SELECT words, field
    FROM registrar.why_not_tried(${dutyId}::uuid, ${tried.channel}, ${tried.result}, ${tried.at}::timestamptz)`

/** The ways of reaching somebody, as they are held. */
export interface Ways {
  readonly phone: string | null
  readonly email: string | null
  readonly address: string | null
}

/** A suspect of the victim’s case who can be reached where the victim would be, or of whom nobody can say so. */
export interface Sharer {
  readonly route: keyof Ways
  readonly involvementId: string
  readonly answer: Exclude<Comparison, 'apart'>
}

export const sharersOf = (tx: Tx, involvementId: string, ways: Ways): Promise<Sharer[]> =>
  tx.$queryRaw<Sharer[]>`
    SELECT route, involvement_id::text AS "involvementId", answer
    FROM registrar.who_may_share(${involvementId}::uuid, ${ways.phone}, ${ways.email}, ${ways.address})`

/** A suspect whose phone, e-mail or address cannot be compared with a way of reaching the victim. */
export interface NotCompared {
  readonly route: keyof Ways
  readonly name: string
}

/** With whom of the victim’s own case a way of reaching them cannot be compared; nobody of another case is named. */
export const notComparedWith = (tx: Tx, involvementId: string, ways: Ways): Promise<NotCompared[]> =>
  tx.$queryRaw<NotCompared[]>`
    SELECT w.route, coalesce(n.name, 'a suspect whose name is not shown here') AS name
    FROM registrar.who_may_share(${involvementId}::uuid, ${ways.phone}, ${ways.email}, ${ways.address}) w
    LEFT JOIN involvement v ON v.id = ${involvementId}::uuid
    LEFT JOIN involvement p ON p.id = w.involvement_id AND p.crime_id = v.crime_id
    LEFT JOIN personal.person n ON n.id = p.person_id
    WHERE w.answer = 'not_known'
    ORDER BY w.route, name`

/** Whom the registrar or a decision maker last chose for a victim of 13 to 15. */
export interface RecipientChosen {
  readonly informedThrough: InformedThrough
  readonly reasonId: string
  readonly byId: string
  readonly at: Date
}

export async function recipientOf(tx: Tx, involvementId: string): Promise<RecipientChosen | undefined> {
  const orderBy = [{ at: 'desc' as const }, { id: 'desc' as const }]
  return (await tx.notificationRecipient.findFirst({ where: { involvementId }, orderBy })) ?? undefined
}

export async function addRecipient(tx: Tx, chosen: RecipientChosen & { involvementId: string }): Promise<void> {
  await tx.notificationRecipient.create({ data: { ...chosen, id: newId() } })
}

export interface ReporterNotification {
  readonly crimeId: string
  readonly requestId: string | null
  readonly at: Date
  readonly enteredAt: Date
  readonly byId: string
  readonly lawfulBasis: LawfulBasis
  readonly reasonId: string
  readonly saidId: string
}

export async function addReporterNotification(tx: Tx, informed: ReporterNotification): Promise<void> {
  await tx.reporterNotification.create({ data: { ...informed, id: newId() } })
}

export const reporterNotificationsOf = (tx: Tx, crimeId: string): Promise<ReporterNotification[]> =>
  tx.reporterNotification.findMany({ where: { crimeId }, orderBy: { at: 'desc' }, take: 20 })

export async function reporterOf(tx: Tx, crimeId: string): Promise<string | undefined> {
  return (await tx.reportedCrime.findUnique({ where: { id: crimeId }, select: { reporter: true } }))?.reporter
}
