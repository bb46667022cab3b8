import { type Day, isDay } from '#lib/base/day'
import type { RequestState } from '#lib/cancellations/stores/model'
import type { RequestAnswers } from '#lib/cancellations/answers/request-answers'

/** A C1 whose other force has not answered yet: which one, and the day on which to chase it. */
export interface WaitingFor {
  readonly force: string
  readonly chaseOn: Day | undefined
}

/** For which force a request waits, by the answers that stand; undefined where it waits for none. */
export function waitingFor({ category, fields }: Pick<RequestAnswers, 'category' | 'fields'>): WaitingFor | undefined {
  if (category !== 'C1' || fields.acceptance !== 'waiting') return undefined
  const { receivingForce: force, chaseOn } = fields
  return {
    force: typeof force === 'string' ? force : 'unknown',
    chaseOn: typeof chaseOn === 'string' && isDay(chaseOn) ? chaseOn : undefined,
  }
}

/** Whether the one who asked can answer now: questions were put back, or the other force’s answer is still to come. */
export const canBeAnswered = (state: RequestState, current: RequestAnswers): boolean =>
  state === 'returned' || (state === 'submitted' && waitingFor(current) !== undefined)
