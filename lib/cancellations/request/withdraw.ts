import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { lockRequest, openLockedRequest } from '../rules/lock-request.ts'
import { moveRequest } from '../stores/request-store.ts'

/** The requester takes a request back before it is decided, with a reason. It is kept, and counted. */
export function withdraw(
  permit: Permit<'request.withdraw'>,
  requestId: string,
  reason: string,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'request.withdrawn', formKey, locks: (tx) => lockRequest(tx, requestId) },
    async (tx, at) => {
      const opened = await openLockedRequest(tx, requestId, { states: ['submitted', 'returned'], at })
      if (!opened.ok) return opened
      if (!opened.value.requesterIds.includes(permit.staffId)) {
        return refuse({ kind: 'not-yours', words: 'Only the person who asked can withdraw the request.' })
      }
      const { id: endReasonId } = await saveWords(tx, opened.value.crime.id, reason)
      await moveRequest(tx, requestId, { at, state: 'withdrawn', ends: true, endReasonId })
      return ok({})
    },
  )
}
