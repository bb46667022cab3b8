import { now } from '#lib/base/clock'
import { readUnscoped } from '#lib/base/database'
import { dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { type Result, refuse } from '#lib/base/result'
import { draftOf } from '../stores/draft-store.ts'
import type { NewRequest } from '../answers/new-request.ts'
import { submitRequest } from './request.ts'
import { findCase } from '#lib/crimes/find'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { askingOf } from '../draft/draft-to-request.ts'

/**
 * Sends this person’s draft to the decision makers, as it was on the screen when it was saved at `savedAt`. Refuses a
 * draft that is not whole or was changed since (`changed-meanwhile`), and all that `submitRequest` refuses. Posted twice
 * under one form key it is one request, though the draft is gone after the first.
 */
export async function sendDraft(
  permit: Permit<'request.submit'>,
  crimeId: string,
  savedAt: string,
  formKey: string,
): Promise<Result<Saved>> {
  const asking = await readUnscoped(permit, async (tx): Promise<Result<NewRequest>> => {
    const crime = await findCase(tx, crimeId)
    if (!crime.ok) return crime
    const draft = await draftOf(tx, crimeId, permit.staffId)
    if (!draft)
      return refuse({ kind: 'no-draft', words: 'There is nothing here to send. It may have been sent already.' })
    if (draft.updatedAt.toISOString() !== savedAt) {
      return refuse({
        kind: 'changed-meanwhile',
        words: 'Your answers were changed in another window. Check them again before you send them.',
      })
    }
    return askingOf(crime.value, draft.answers, dayOf(await now(tx)))
  })
  if (asking.ok) return submitRequest(permit, asking.value, formKey)
  // The same form may have been saved a moment ago: then that is the answer, and nothing is done twice.
  return write(permit, { kind: 'request.submitted', formKey, crimeId }, () => Promise.resolve(asking))
}
