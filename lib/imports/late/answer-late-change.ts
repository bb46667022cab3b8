import type { Permit } from '#lib/base/permit'
import { ok, type Result, refuse } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import { lockCrime } from '#lib/crimes/find'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import type { AnswerFields } from './answer-form.ts'
import { answerRows, openLateChanges } from './late-store.ts'

/**
 * The registrar decides that a cancellation stands although something about the crime changed after it, with the reason.
 * That it does not stand they say by reinstating the crime. Refuses (`nothing-open`) a crime of which nothing waits; the
 * database refuses anybody but a registrar on the College register where the crime is rape or homicide now.
 */
export const answerLateChange = (
  permit: Permit<'late-change.answer'>,
  crimeId: string,
  { reason }: AnswerFields,
  formKey: string,
): Promise<Result<Saved>> =>
  write(
    permit,
    { kind: 'late-change.answered', formKey, crimeId, locks: (tx) => lockCrime(tx, crimeId) },
    async (tx, answeredAt) => {
      const open = await openLateChanges(tx, crimeId)
      if (open.length === 0)
        return refuse({ kind: 'nothing-open', words: 'There is nothing to decide: no change of this crime waits.' })
      const { id: reasonId } = await saveWords(tx, crimeId, reason)
      await answerRows(tx, open, { answeredById: permit.staffId, answeredAt, reasonId })
      return ok({})
    },
  )
