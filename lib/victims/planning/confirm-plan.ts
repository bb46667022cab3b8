import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import { crimeOfInvolvement } from '#lib/crimes/find'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { actOn } from '#lib/victims/act-on-duty'
import { subjectOf } from '#lib/victims/duties/attempt'
import { dutyRow } from '#lib/victims/store'
import type { ConfirmPlanFields } from '../plans/plan-form.ts'
import { faultsOf, lastPlan, setConfirmed } from '../plans/plan-store.ts'

/**
 * A person confirms that the plan on their screen is safe, and says how they know. Refuses a plan that is not the last
 * version any more, one confirmed already, and (`unsafe-plan`) one that the case forbids by now.
 */
export function confirmPlan(
  permit: Permit<'victim.inform'>,
  dutyId: string,
  { version, how }: ConfirmPlanFields,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'plan.confirmed', formKey, locks: async (tx) => subjectOf(await dutyRow(tx, dutyId)) },
    async (tx, at) => {
      const duty = await actOn(tx, dutyId)
      if (!duty.ok) return duty
      const { involvementId, crimeId } = duty.value
      const plan = await lastPlan(tx, involvementId)
      if (plan?.n !== version)
        return refuse({ kind: 'changed', words: 'Somebody made another plan meanwhile. Read that one first.' })
      if (plan.confirmedAt !== null)
        return refuse({ kind: 'not-in-that-state', words: 'This plan is confirmed already.' })
      const [fault] = await faultsOf(tx, plan.id)
      if (fault)
        return refuse({ kind: 'unsafe-plan', words: `This plan cannot be confirmed: ${fault.words}. Make a new one.` })
      const { id: howId } = await saveWords(tx, (await crimeOfInvolvement(tx, involvementId)) ?? crimeId, how)
      await setConfirmed(tx, plan.id, { byId: permit.staffId, at, howId })
      return ok({})
    },
  )
}
