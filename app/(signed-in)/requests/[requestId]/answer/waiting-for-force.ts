import type { Fields } from '#lib/base/form-fields'
import type { RequestDetails } from '#lib/cancellations/load/load-request'
import { currentAnswersOf } from '#lib/cancellations/load/current-answers'
import { type WaitingFor, waitingFor } from '#lib/cancellations/rules/waiting-for-force'

/** For which force a request waits; undefined where it waits for none. */
export const waitsFor = (request: RequestDetails): WaitingFor | undefined => waitingFor(currentAnswersOf(request))

/** What was said of the other force before, to begin with; the day to chase it is to be given anew. */
export function saidSoFar(request: RequestDetails): Fields {
  const { referenceKind } = currentAnswersOf(request).fields
  return typeof referenceKind === 'string' ? { referenceKind } : {}
}
