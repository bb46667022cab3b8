import { forceInWords } from '#lib/counting-rules/questions/forces'
import type { OwnRow } from '#lib/cancellations/queue/queue'

type Own = Pick<
  OwnRow,
  'state' | 'reservation' | 'decisionMaker' | 'questions' | 'toInform' | 'toInformMyself' | 'chase'
>

/** With whom a request is, to the person who asked; empty once it has ended. */
export function withWhom({ state, reservation, decisionMaker, toInform, toInformMyself }: Own): string {
  switch (state) {
    case 'submitted':
    case 'stopped':
      return reservation === 'registrar' ? 'The registrar' : 'The decision makers'
    case 'returned':
      return 'You'
    case 'authorised':
      if (toInform === 0) return decisionMaker ?? 'The decision makers'
      return toInformMyself > 0 ? 'You' : 'Whoever informs the victim'
    default:
      return ''
  }
}

const some = (n: number, what: string): string => (n === 1 ? `a ${what}` : `${String(n)} ${what}s`)

/** What is wanted of the person who asked; empty where it is nothing. */
export function wantedOf({ state, questions, toInformMyself, chase }: Own): string {
  if (state === 'returned') return `Answer ${some(questions, 'question')}`
  if (chase !== null) return `Chase ${forceInWords(chase)}`
  return toInformMyself > 0 ? `Inform ${some(toInformMyself, 'victim')}` : ''
}
