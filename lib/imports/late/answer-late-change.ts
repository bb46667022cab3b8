import type { Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { ok, type Result, refuse } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import { findCase, lockCrime } from '#lib/crimes/find'
import type { CaseCrime } from '#lib/crimes/model'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { openDutiesBeside, openDutiesToFound } from '#lib/victims/open-duties'
import { mayBeVictimsReport } from '#lib/victims/whose-report'
import type { AnswerFields } from './answer-form.ts'
import { answerRows, type OpenLateChange, openLateChanges } from './late-store.ts'

/**
 * The registrar decides that a cancellation stands although something about the crime changed after it, with the reason.
 * That it does not stand they say by reinstating the crime. A victim who was found after the effect is informed now. Refuses (`nothing-open`) a crime of which nothing waits; the
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
      const ids = open.map(({ id }) => id)
      await answerRows(tx, ids, { answeredById: permit.staffId, answeredAt, reasonId })
      const crime = await findCase(tx, crimeId)
      if (!crime.ok) return crime
      await openDutiesToFoundVictims(tx, permit, crime.value, open, answeredAt)
      return ok({})
    },
  )

/**
 * A victim who was found after the cancellation was not informed before it, and is now: after C1, C2 and C5 by a duty, after a
 * C4 by a contact task where the report may have been theirs. After a C3 their crime is the one that was kept. Of a
 * cancellation from before this product nobody here knows who was informed of those who were its victims then; only
 * whoever is a victim since then is one who was found.
 */
async function openDutiesToFoundVictims(
  tx: Tx,
  permit: Permit<'late-change.answer'>,
  crime: CaseCrime,
  [change, ...later]: readonly OpenLateChange[],
  at: Date,
): Promise<void> {
  if (!change || change.category === 'C3') return
  const isMistake = change.category === 'C4'
  if (isMistake && !mayBeVictimsReport(crime)) return
  const { requestId, decisionId } = change
  const victimsBefore = [change, ...later].find((open) => open.victimsBefore !== null)?.victimsBefore
  const occasion = isMistake ? 'after_error' : 'found_after_effect'
  const terms = { at, otherwise: [permit.staffId] }
  if (requestId && decisionId) await openDutiesToFound(tx, crime, { occasion, requestId, decisionId }, terms)
  else if (victimsBefore) await openDutiesBeside(tx, crime, { occasion }, { ...terms, victimsBefore })
}
