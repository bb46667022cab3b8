import type { Permit } from '#lib/base/permit'
import { type Result, refuse } from '#lib/base/result'
import { decidesFinally } from '#lib/base/roles'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { lockRequest } from '../rules/lock-request.ts'
import { sendBack } from './send-back.ts'
import { decisionsOf } from '../stores/decision-store.ts'

/**
 * The registrar takes a decision maker's decision into their own hands: an authorised or refused request goes back to be
 * decided, by the registrar. The registrar's own decision nobody overturns (HOCR-A-11).
 */
export function overturn(
  permit: Permit<'decision.overturn'>,
  requestId: string,
  reason: string,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'decision.overturned', formKey, locks: (tx) => lockRequest(tx, requestId) },
    async (tx, at) => {
      const last = (await decisionsOf(tx, requestId)).at(-1)
      if (last && decidesFinally(last.role))
        return refuse({
          kind: 'final',
          words: 'This was the registrar’s own decision, or made in the registrar’s place, and that is final here.',
        })
      return sendBack(tx, { requestId, occasion: 'overturned', reason, byId: permit.staffId, at })
    },
  )
}
