import type { Case } from './case.ts'
import { TWICE } from '../words/asked.ts'
import { type Matter, NO_POLICE } from './matter.ts'

/** C3: the same crime was recorded twice. Throws for a crime that duplicates none. */
export function recordedTwice(c: Case): Matter {
  if (c.survivor === null) throw new Error(`${c.crime.reference} duplicates no crime`)
  return {
    path: ['recorded-already', 'duplicate'],
    form: {
      kind: 'duplicate',
      survivorReference: c.survivor,
      samePlace: 'yes',
      differencesExplained: c.voice.one(TWICE),
      victimHasSurvivingNumber: c.random.chance(0.7) ? 'yes' : 'no',
      ...NO_POLICE,
    },
    evidence: [],
    means: 'The same event is recorded under another number.',
    origin: '',
  }
}
