import type { Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { newId } from '#lib/base/ids'
import { type Refusal, type Result, ok, refuse } from '#lib/base/result'
import { saveAllWords, saveWords } from '#lib/base/words'
import { crimeOfInvolvement } from '#lib/crimes/find'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { actOn } from '#lib/victims/act-on-duty'
import { subjectOf } from '#lib/victims/duties/attempt'
import type { DutyRow } from '#lib/victims/model'
import { addContactNote, dutyRow, personOfDuty } from '#lib/victims/store'
import { canBeTexted, linesOf, phoneAsKept } from '../plans/contact-checks.ts'
import { asSentence, type PlanFault } from '../plans/plan-faults.ts'
import type { PlanFields } from '../plans/plan-form.ts'
import { addPlan, faultsOf, type NotCompared, notComparedWith } from '../plans/plan-store.ts'

/**
 * Writes down how the victim of a duty may be reached: the next version of their plan, not yet confirmed, so that nothing
 * goes out by it, nor by the one before. Refuses (`unsafe-plan`) a way that a suspect shares and whatever else the case
 * forbids, each beside its field.
 */
export function makePlan(
  permit: Permit<'victim.inform'>,
  dutyId: string,
  fields: PlanFields,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'plan.made', formKey, locks: async (tx) => subjectOf(await dutyRow(tx, dutyId)) },
    async (tx, at) => {
      const duty = await actOn(tx, dutyId)
      if (!duty.ok) return duty
      if (fields.channels.includes('text') && fields.phone !== '' && !canBeTexted(fields.phone)) {
        return refuse(asRefusal([{ field: 'phone', words: 'no text can be sent to this number' }]))
      }
      const faults = await faultsOf(tx, await addVersion(tx, duty.value, fields, { byId: permit.staffId, at }))
      if (faults.length > 0) {
        return refuse(asRefusal(faults, await notComparedWith(tx, duty.value.involvementId, waysIn(fields))))
      }
      if (fields.never) await noteNever(tx, duty.value, fields.never, { byId: permit.staffId, at })
      return ok({})
    },
  )
}

async function addVersion(
  tx: Tx,
  { involvementId, crimeId }: DutyRow,
  fields: PlanFields,
  { byId, at }: { byId: string; at: Date },
): Promise<string> {
  const { throughWho, reasons, times, supporter, responsible, wishes, never: _never, ...rest } = fields
  const texts = await saveAllWords(tx, (await crimeOfInvolvement(tx, involvementId)) ?? crimeId, {
    throughWho,
    reasons,
    times,
    supporter,
    responsible,
    wishes,
  })
  return addPlan(tx, {
    ...rest,
    ...waysIn(fields),
    involvementId,
    madeById: byId,
    madeAt: at,
    interpreter: rest.interpreter === 'yes',
    language: orNull(rest.language),
    throughId: texts.throughWho?.id ?? null,
    reasonsId: texts.reasons?.id ?? null,
    timesId: texts.times?.id ?? null,
    supporterId: texts.supporter?.id ?? null,
    responsibleId: texts.responsible?.id ?? null,
    wishesId: texts.wishes?.id ?? null,
  })
}

const orNull = (text: string): string | null => (text === '' ? null : text)

/** The number and addresses of a plan, each as it is kept; null where there is none. */
const waysIn = ({ phone, email, address }: PlanFields) => ({
  phone: phone === '' ? null : phoneAsKept(phone),
  email: orNull(email),
  address: address === '' ? null : linesOf(address).join('\n'),
})

async function noteNever(
  tx: Tx,
  { involvementId, crimeId }: DutyRow,
  never: string,
  { byId, at }: { byId: string; at: Date },
): Promise<void> {
  const personId = await personOfDuty(tx, involvementId)
  if (!personId) return
  const { id: wordsId } = await saveWords(tx, crimeId, never)
  await addContactNote(tx, { id: newId(), personId, wordsId, byId, at })
}

const asRefusal = (faults: readonly PlanFault[], notCompared: readonly NotCompared[] = []): Refusal => ({
  kind: 'unsafe-plan',
  words: 'There is a problem',
  fields: Object.fromEntries(
    faults.map(({ field, words }) => {
      const names = notCompared.filter(({ route }) => route === field).map(({ name }) => name)
      return [field, asSentence(words) + (names.length > 0 ? `. Not compared: ${names.join(', ')}` : '')]
    }),
  ),
})
