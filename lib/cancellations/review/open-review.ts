import type { Tx } from '#lib/base/database'
import { asDate, dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { addWorkingDays } from '#lib/base/working-days'
import { saveWords } from '#lib/base/words'
import { cancellationInForce } from '#lib/cancellations/stores/reinstatement-store'
import { requestRow } from '#lib/cancellations/stores/request-store'
import { findCase, lockCrime, maySeeCrime } from '#lib/crimes/find'
import type { CaseCrime } from '#lib/crimes/model'
import { victimsOf } from '#lib/crimes/involved-people'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { settingOn } from '#lib/people/settings/setting-on'
import { hasEnhancedRights } from '#lib/victims/enhanced-rights'
import type { OpenReviewFields } from './review-forms.ts'
import { addReview, openReviewOf } from './store.ts'

/**
 * Writes down that the victim of a cancelled crime disagrees, was pressured or has more to add, and has it looked at
 * again: within as many working days as the force has settled. Anybody who may see the crime may. Refuses
 * `no-such-crime`; `not-cancelled` before it has left the count, where the case is stopped instead; `open-already`.
 */
export function openReview(
  permit: Permit<'review.open'>,
  crimeId: string,
  { ground, theirWords }: OpenReviewFields,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'review.opened', formKey, crimeId, locks: (tx) => lockCrime(tx, crimeId) },
    async (tx, at) => {
      const found = await findCase(tx, crimeId)
      if (!found.ok || !(await maySeeCrime(tx, crimeId)))
        return refuse({ kind: 'no-such-crime', words: 'There is no such crime.' })
      const cancellation = await cancellationInForce(tx, crimeId)
      if (!cancellation) return refuse({ kind: 'not-cancelled', words: await whatInstead(tx, found.value) })
      if (await openReviewOf(tx, crimeId)) {
        return refuse({
          kind: 'open-already',
          words: 'This crime is being looked at again already. Tell whoever answers that review what you have heard.',
        })
      }
      const words = await saveWords(tx, crimeId, theirWords)
      await addReview(tx, {
        crimeId,
        cancellationId: cancellation.id,
        openedById: permit.staffId,
        openedAt: at,
        ground,
        wordsId: words.id,
        dueOn: await dueOn(tx, found.value, at),
      })
      return ok({})
    },
  )
}

async function whatInstead(tx: Tx, { openRequestIds }: CaseCrime): Promise<string> {
  const [openId] = openRequestIds
  const request = openId === undefined ? undefined : await requestRow(tx, openId)
  if (!request) return 'This crime is recorded and counted: there is nothing to look at again.'
  return request.state === 'authorised'
    ? 'This crime has not left the count yet. Stop the case: that sends it back to its decision maker with what the victim says.'
    : 'This crime has not left the count. Tell whoever decides the request what the victim says.'
}

/** One victim with enhanced rights makes the clock the shorter one. */
async function dueOn(tx: Tx, crime: CaseCrime, at: Date): Promise<Date> {
  const today = dayOf(at)
  const { ordinary, enhanced } = await settingOn(tx, 'days-to-answer-a-review', today)
  const isEnhanced = victimsOf(crime).some((victim) => hasEnhancedRights(crime, victim, today))
  return asDate(addWorkingDays(today, isEnhanced ? enhanced : ordinary))
}
