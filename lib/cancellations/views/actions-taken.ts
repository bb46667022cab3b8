import type { RequestDetails } from '#lib/cancellations/load/load-request'

/** What was just saved, and what comes next. */
export interface DoneWords {
  readonly heading: string
  readonly next: string
}

type Request = Pick<RequestDetails, 'state' | 'category' | 'decisions' | 'submissions' | 'duties' | 'cancellation'>

const STILL_COUNTS = 'The crime stays in the count until every victim is told and whoever decided has confirmed it.'

/**
 * The words after something was saved. They follow from how the request stands, never from the address alone: an address
 * that says more than was done is not believed.
 */
export function actionsTaken(done: string | undefined, request: Request): DoneWords | undefined {
  const { state, submissions } = request
  switch (done) {
    case 'decided':
      return decided(request)
    case 'confirmed':
      return state === 'cancelled'
        ? { heading: 'The crime is cancelled', next: 'It has left the count. It is now to be changed in the RMS too.' }
        : undefined
    case 'stopped':
    case 'overturned':
      if (state !== 'stopped') return undefined
      return done === 'stopped'
        ? { heading: 'Stopped', next: 'The request is back with the decision maker. The crime stays in the count.' }
        : { heading: 'The decision is taken over', next: 'The request waits for the registrar to decide it again.' }
    case 'answered':
      return submissions.at(-1)?.occasion === 'answered'
        ? { heading: 'Your answers are sent', next: 'The request waits for a decision again.' }
        : undefined
    case 'requested':
      return state === 'submitted'
        ? { heading: 'Your request is sent', next: 'It waits for a decision. The crime stays in the count.' }
        : undefined
    case 'withdrawn':
      return state === 'withdrawn'
        ? { heading: 'The request is withdrawn', next: 'The crime stays in the count.' }
        : undefined
    default:
      return undefined
  }
}

function decided({ state, category, duties }: Request): DoneWords | undefined {
  switch (state) {
    case 'authorised': {
      const open = duties.filter((duty) => duty.state === 'open' && duty.occasion === 'before_cancelling').length
      return {
        heading: `Agreed, as ${category}`,
        next: `${STILL_COUNTS}${open === 0 ? '' : ` Victims to tell: ${String(open)}.`}`,
      }
    }
    case 'cancelled':
      return {
        heading: `Agreed, as ${category}: the crime is cancelled`,
        next: 'It has left the count. It is now to be changed in the RMS too.',
      }
    case 'refused':
      return { heading: 'Refused', next: 'The crime stays in the count.' }
    case 'revoked':
      return {
        heading: 'Refused after it had been agreed',
        next: 'The crime stays in the count. Whoever was told that it had been decided is told that this has changed.',
      }
    case 'returned':
      return {
        heading: 'Returned',
        next: 'The officer answers your questions, and then it waits for a decision again.',
      }
    default:
      return undefined
  }
}
