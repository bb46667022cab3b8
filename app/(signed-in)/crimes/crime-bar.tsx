import { CrimeStateTag } from '#components/cancellation/decision-state-tag'
import { IdentityBar } from '#components/page/identity-bar'
import type { RequestedCrime } from '#lib/cancellations/load/request-view'
import { titleOf } from '#lib/counting-rules/offences'

/** Which crime a page beside the crime’s own is about, and whether it is live. */
export function CrimeBar({ crime: { reference, code, countClass, unit, isLive } }: { crime: RequestedCrime }) {
  return (
    <IdentityBar
      reference={reference}
      offence={titleOf(code, countClass)}
      unit={unit}
      state={<CrimeStateTag isLive={isLive} />}
    />
  )
}
