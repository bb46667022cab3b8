import type { Permit } from '#lib/base/permit'
import type { Result } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { holdRequest } from './case-of-request.ts'
import { sendBack } from './send-back.ts'

/** Stops an agreed case before it takes effect and sends it back to its decider. Anybody who may see the case may. */
export function stop(permit: Permit<'request.stop'>, requestId: string, reason: string, formKey: string): Promise<Result<Saved>> {
  return write(permit, { kind: 'request.stopped', formKey, locks: (tx) => holdRequest(tx, requestId) }, (tx, at) =>
    sendBack(tx, { requestId, occasion: 'stopped', reason, byId: permit.staffId, at }),
  )
}
