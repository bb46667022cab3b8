import { dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { addTraining } from './store.ts'

/** Notes the day somebody completed training in cancellation (HOCR-A-02). Refuses a day to come. */
export function noteTraining(
  permit: Permit<'role.grant-decision-maker'>,
  staffId: string,
  completedOn: string,
  formKey: string,
): Promise<Result<Saved>> {
  return write(permit, { kind: 'training.noted', formKey }, async (tx, at) => {
    if (completedOn > dayOf(at))
      return refuse({
        kind: 'incomplete',
        words: 'There is a problem',
        fields: { completedOn: 'The day of the training must be today or before' },
      })
    await addTraining(tx, staffId, new Date(completedOn))
    return ok({})
  })
}
