import { mayNotAsk } from '#lib/cancellations/request'
import { categories } from '#lib/counting-rules/facts/request'
import type { CrimeLook } from '#lib/crimes/look'
import type { Asker } from '#lib/people/model'
import { permit } from '#lib/people/powers'

/** What this person may do with the crime as it stands, or, of asking, why not. */
export interface MayBeDone {
  readonly mayAsk: boolean
  readonly whyNotAsk?: string
  readonly mayPutBack: boolean
  readonly mayAccept: boolean
}

/**
 * Asking wants the officer in the case, or the desk for C1, C3 and C4: whoever may ask in one category may begin. Of
 * those who never ask nothing is said, nor of a crime that is cancelled. Putting back is for the registrar, the deputy and any decision maker.
 */
export function whatMayBeDone({ crime, details, today }: CrimeLook, asker: Asker): MayBeDone {
  const asking = permit(asker, 'request.ask')
  const refusals = asking.ok ? categories.map((category) => mayNotAsk(crime, asking.value, category, today)) : []
  const { putBack } = details
  return {
    mayAsk: refusals.includes(undefined),
    whyNotAsk: refusals.includes(undefined) || crime.cancelledById !== null ? undefined : refusals[0]?.words,
    mayPutBack: crime.cancelledById !== null && permit(asker, 'crime.reinstate').ok,
    mayAccept:
      putBack !== null &&
      !putBack.isAccepted &&
      putBack.supervisorId === asker.staffId &&
      permit(asker, 'investigation.accept').ok,
  }
}
