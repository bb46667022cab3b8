import { newId } from '#lib/base/ids'
import { asSystem } from '#lib/base/database'
import { ok, type Result } from '#lib/base/result'
import { recordNotification } from '#lib/cancellations/notify/record-notification'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { confirmPlan } from '#lib/victims/planning/confirm-plan'
import { makePlan } from '#lib/victims/planning/make-plan'
import { type PlanFields, planFormFor } from '#lib/victims/plans/plan-form'
import type { PlanChannel } from '#lib/victims/plans/model'
import type { Whom } from '#lib/victims/informing/whom-to-inform'
import { aCrime } from './crime.ts'
import { as, type Somebody } from './force.ts'
import { aC2Request, decideWell, openDutiesOf, informedWell, value } from './request.ts'

/** What somebody types of a child who lives with a parent far from any suspect. */
const OF_A_CHILD = { lookedAfter: 'no', parentsWithSuspect: 'no', wishes: 'She wants her mother to be there.' } as const

/** What somebody types of a victim who may be written to. */
const planTyped = (changes: Record<string, unknown> = {}, whom: Whom = 'adult'): PlanFields =>
  planFormFor(whom).parse({
    informedThrough: 'victim',
    throughWho: '',
    ...(['under 13', '13-15', '16-17'].includes(whom) ? OF_A_CHILD : {}),
    reasons: '',
    channels: ['in_person', 'phone', 'email', 'letter'],
    phone: '07700 900123',
    email: 'avery@example.com',
    address: '3 Sluice Lane\nZedbury\nZZ1 1ZZ',
    theirsAlone: 'yes',
    times: '',
    language: '',
    interpreter: 'no',
    adviser: 'victim_support',
    supporter: '',
    never: '',
    ...changes,
  })

/** The next version of a victim’s plan, not yet confirmed. */
export const planMade = async (
  dutyId: string,
  changes: Record<string, unknown> = {},
  who: Somebody = 'officer',
  whom: Whom = 'adult',
): Promise<Result<Saved>> => makePlan(await as(who, 'victim.inform'), dutyId, planTyped(changes, whom), newId())

/** A person confirms a version of a victim’s plan. */
export const planConfirmed = async (dutyId: string, version = 1, who: Somebody = 'officer'): Promise<Result<Saved>> =>
  confirmPlan(await as(who, 'victim.inform'), dutyId, { version, how: 'I asked her myself, alone, at work.' }, newId())

/** A plan made and confirmed. */
export async function aPlan(
  dutyId: string,
  changes: Record<string, unknown> = {},
  who: Somebody = 'officer',
): Promise<void> {
  value(await planMade(dutyId, changes, who))
  value(await planConfirmed(dutyId, 1, who))
}

/**
 * Why nothing may go out to the victim of this duty by this channel now, in words; null where it may. The database alone
 * keeps this rule: it refuses a message, and the product shows its words.
 */
export const whyNotSend = (dutyId: string, channel: PlanChannel): Promise<string | null> =>
  asSystem(async (tx) => {
    const [row] = await tx.$queryRaw<
      { why: string | null }[]
    >`SELECT registrar.why_not_send(${dutyId}::uuid, ${channel}) AS why`
    if (!row) throw new Error('the database did not say whether anything may go out')
    return row.why
  })

/** A suspect on a crime, as an extract brings them. Answers the id of the part. */
export async function aSuspect(
  crimeId: string,
  person: { name?: string; phone?: string; email?: string; address?: string },
  relation = 'stranger',
): Promise<string> {
  const involvementId = newId()
  value(
    await write(
      await as('registrar', 'extract.import'),
      { kind: 'extract.merged', formKey: newId(), crimeId },
      async (tx) => {
        const { id } = await tx.person.create({
          data: { key: `P${newId().slice(0, 8)}`, kind: 'person', yearOfBirth: 1980, ...person },
        })
        await tx.involvement.create({ data: { id: involvementId, crimeId, role: 'suspect', personId: id, relation } })
        return ok({})
      },
    ),
  )
  return involvementId
}

/** A victim is told, as an officer says of a notification that went well but for `changes`. `at` is London time. */
export const informedSo = async (
  dutyId: string,
  at: string,
  changes: Record<string, unknown> = {},
): Promise<Result<Saved>> =>
  recordNotification(await as('officer', 'victim.inform'), dutyId, informedWell(at, changes), newId())

/** The id of the victim’s part on the crime of a duty. */
export const partOf = (dutyId: string): Promise<string> =>
  asSystem(async (tx) => (await tx.dutyToInform.findUniqueOrThrow({ where: { id: dutyId } })).involvementId)

/** A request on such a crime was agreed: the crime, the request and the duty to inform its victim. */
export async function anAuthorisedDuty(
  crime = aCrime(),
): Promise<{ crimeId: string; requestId: string; dutyId: string }> {
  const crimeId = await crime.saved()
  const requestId = await aC2Request(crimeId)
  value(await decideWell(requestId))
  const [dutyId = ''] = await openDutiesOf(requestId)
  return { crimeId, requestId, dutyId }
}
