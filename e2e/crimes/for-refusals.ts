import { anAssault, aRape, STAFF, type Crime } from './crime.ts'

/** The crimes of the journeys about what is refused, whatever is answered. */
export const OF_REFUSALS = {
  robberyAsMistake: anAssault('ZZ/990501/26', {
    code: '034/01',
    countClass: '34B',
    suspects: [{ name: 'Corin Maddersett', relation: 'partner' }],
    flags: ['domestic_abuse', 'repeat'],
    requestedBy: 'officer',
    requestedAs: 'not a notifiable offence',
  }),
  rapeOnHerMessage: aRape('ZZ/990502/26', { requestedBy: 'detective', requestedAs: 'her own message' }),
  secondVictimMissing: anAssault('ZZ/990503/26', { requestedBy: 'officer' }),
  interviewMissing: anAssault('ZZ/990504/26', { requestedBy: 'officer' }),
} as const

/** The same crimes in a later extract, which brings somebody whose row has a fault. */
export const WITH_FAULTS: readonly Crime[] = [
  {
    ...OF_REFUSALS.secondVictimMissing,
    victims: [
      ...OF_REFUSALS.secondVictimMissing.victims,
      // The year of birth has two digits.
      { name: 'Bertrand Hollowmere', born: 91, key: 'P99050309' },
    ],
  },
  { ...OF_REFUSALS.interviewMissing, interviewing: STAFF.decisionMaker },
]

/** The day on which the decision maker interviewed, as no extract may write it. */
export const FAULTY_DAY = {
  reference: OF_REFUSALS.interviewMissing.reference,
  role: 'interviewing',
  day: '20/10/2026',
} as const
