import type { Fields } from '#lib/base/form-fields'
import type { RequestSeen } from '#lib/cancellations/look'
import { standingSeen } from '#lib/cancellations/other-forces/standing-seen'
import { type WaitingFor, waitingFor } from '#lib/cancellations/other-forces/waiting-for'

/** For which force a request waits; undefined where it waits for none. */
export const waitsFor = (request: RequestSeen): WaitingFor | undefined => waitingFor(standingSeen(request))

/** What was said of the other force before, to begin with; the day to chase it is to be given anew. */
export function saidSoFar(request: RequestSeen): Fields {
  const { referenceKind } = standingSeen(request).fields
  return typeof referenceKind === 'string' ? { referenceKind } : {}
}
