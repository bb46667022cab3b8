import { RequestStateTag } from '#components/cancellation/decision-state-tag'
import { IdentityBar } from '#components/page/identity-bar'
import type { RequestView } from '#lib/cancellations/load/load-request'
import { titleOf } from '#lib/counting-rules/offences'

/** Which crime this is about, on every page of a request. */
export function CaseBar({ view: { crime, request } }: { view: RequestView }) {
  const isReinstated = request.cancellation !== null && !request.cancellation.inForce
  return (
    <IdentityBar
      reference={crime.reference}
      offence={titleOf(crime.code, crime.countClass)}
      unit={crime.unit}
      state={<RequestStateTag state={isReinstated ? 'reinstated' : request.state} />}
    />
  )
}
