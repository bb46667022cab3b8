import { forceInWords } from '#lib/cancellations/questions/forces'
import type { OwnRow } from '#lib/cancellations/queue/queue'

type Own = Pick<OwnRow, 'state' | 'reservation' | 'decider' | 'questions' | 'toTell' | 'toTellMyself' | 'chase'>

/** With whom a request is, to the person who asked; empty once it has ended. */
export function withWhom({ state, reservation, decider, toTell, toTellMyself }: Own): string {
  switch (state) {
    case 'submitted':
    case 'stopped':
      return reservation === 'registrar' ? 'The registrar' : 'The decision makers'
    case 'returned':
      return 'You'
    case 'agreed':
      if (toTell === 0) return decider ?? 'The decision makers'
      return toTellMyself > 0 ? 'You' : 'Whoever tells the victim'
    default:
      return ''
  }
}

const some = (n: number, what: string): string => (n === 1 ? `a ${what}` : `${String(n)} ${what}s`)

/** What is wanted of the person who asked; empty where it is nothing. */
export function wantedOf({ state, questions, toTellMyself, chase }: Own): string {
  if (state === 'returned') return `Answer ${some(questions, 'question')}`
  if (chase !== null) return `Chase ${forceInWords(chase)}`
  return toTellMyself > 0 ? `Tell ${some(toTellMyself, 'victim')}` : ''
}
