import type { CrimeCase } from './crime-case.ts'
import { TWICE } from '../words/requests.ts'
import { type Matter, NO_POLICE } from './prepared-request.ts'

/** C3: the same crime was recorded twice. Throws for a crime that duplicates none. */
export function recordedTwice(c: CrimeCase): Matter {
  if (c.principalCrime === null) throw new Error(`${c.crime.reference} duplicates no crime`)
  return {
    path: ['recorded-already', 'duplicate'],
    form: {
      kind: 'duplicate',
      principalCrimeReference: c.principalCrime,
      samePlace: 'yes',
      sameTime: 'yes',
      sameActs: 'yes',
      recordedTwiceBecause: c.random.chance(0.5) ? 'reported twice' : 'entered twice',
      suspectsNamed: c.traits.hasSuspects ? 'both' : 'neither',
      differencesShownBy: 'incident log',
      overThreeMonthsApart: 'no',
      formerPartner: 'no',
      differencesExplained: c.voice.one(TWICE),
      victimHasSurvivingNumber: c.random.chance(0.7) ? 'yes' : 'no',
      ...NO_POLICE,
    },
    evidence: [],
    means: 'The same event is recorded under another number.',
  }
}
