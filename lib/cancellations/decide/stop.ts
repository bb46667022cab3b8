import type { Permit } from '#lib/base/permit'
import { type Result, refuse } from '#lib/base/result'
import { maySeeCrime } from '#lib/crimes/find'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { lockRequest } from '../rules/lock-request.ts'
import { sendBack } from './send-back.ts'
import { requestRow } from '../stores/request-store.ts'

/**
 * Stops an authorised case before it takes effect and sends it back to its decision maker. Anybody who may see the case may, and
 * nobody else. Refuses `no-such-request`, and what `sendBack` refuses.
 */
export function stop(
  permit: Permit<'request.stop'>,
  requestId: string,
  reason: string,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'request.stopped', formKey, locks: (tx) => lockRequest(tx, requestId) },
    async (tx, at) => {
      const request = await requestRow(tx, requestId)
      if (!request || !(await maySeeCrime(tx, request.crimeId)))
        return refuse({ kind: 'no-such-request', words: 'There is no such request.' })
      return sendBack(tx, { requestId, occasion: 'stopped', reason, byId: permit.staffId, at })
    },
  )
}
