import { whyNotRequest } from '#lib/cancellations/rules/may-request'
import { categories } from '#lib/counting-rules/facts/request'
import type { CrimeView } from '#lib/crimes/load-crime'
import type { Actor } from '#lib/people/model'
import { permit } from '#lib/people/permissions'

/** What this person may do with the crime as it stands, or, of asking, why not. */
export interface MayBeDone {
  readonly mayAsk: boolean
  readonly whyNotAsk?: string
  readonly mayReinstate: boolean
  readonly mayAccept: boolean
}

/**
 * Asking wants the officer in the case, or the desk for C1, C3 and C4: whoever may ask in one category may begin. Of
 * those who never ask nothing is said, nor of a crime that is cancelled. Reinstating is for the registrar, the deputy and any decision maker.
 */
export function availableActions({ crime, details, today }: CrimeView, actor: Actor): MayBeDone {
  const asking = permit(actor, 'request.submit')
  const refusals = asking.ok ? categories.map((category) => whyNotRequest(crime, asking.value, category, today)) : []
  const { reinstated } = details
  return {
    mayAsk: refusals.includes(undefined),
    whyNotAsk: refusals.includes(undefined) || crime.cancelledById !== null ? undefined : refusals[0]?.words,
    mayReinstate: crime.cancelledById !== null && permit(actor, 'crime.reinstate').ok,
    mayAccept:
      reinstated !== null &&
      !reinstated.isAccepted &&
      reinstated.supervisorId === actor.staffId &&
      permit(actor, 'investigation.accept').ok,
  }
}
