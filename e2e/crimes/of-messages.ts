import { anAssault } from './crime.ts'

/** The crimes of the journeys about what goes out in writing. */
export const OF_MESSAGES = {
  letterComesBack: anAssault('ZZ/990301/26', { askedBy: 'officer' }),
  eMailToTheFolder: anAssault('ZZ/990302/26', { askedBy: 'officer' }),
  harmedByALetter: anAssault('ZZ/990303/26', { askedBy: 'officer', flags: ['domestic_abuse'] }),
  workerKilled: anAssault('ZZ/990304/26', { askedBy: 'officer' }),
  nobodyKnows: anAssault('ZZ/990305/26', { askedBy: 'officer' }),
} as const
