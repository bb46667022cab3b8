import { RequestStateTag } from '#components/cancellation/decision-state-tag'
import { IdentityBar } from '#components/page/identity-bar'
import type { RequestLook } from '#lib/cancellations/look'
import { titleOf } from '#lib/counting-rules/offences'

/** Which crime this is about, on every page of a request. */
export function CaseBar({ look: { crime, request } }: { look: RequestLook }) {
  const isPutBack = request.cancellation !== null && !request.cancellation.inForce
  return (
    <IdentityBar
      reference={crime.reference}
      offence={titleOf(crime.code, crime.countClass)}
      unit={crime.unit}
      state={<RequestStateTag state={isPutBack ? 'reinstated' : request.state} />}
    />
  )
}
