import { anAssault, aTheft } from './crime.ts'

const CORNER_SHOP = { name: 'Marchbanks Corner Shop', key: 'P99030600' }

/** The crimes of the journeys about what goes out in writing. */
export const OF_MESSAGES = {
  letterComesBack: anAssault('ZZ/990301/26', { requestedBy: 'officer', begins: 'agreed' }),
  eMailToTheFolder: anAssault('ZZ/990302/26', { requestedBy: 'officer', begins: 'agreed' }),
  harmedByALetter: anAssault('ZZ/990303/26', { requestedBy: 'officer', begins: 'agreed', flags: ['domestic_abuse'] }),
  workerKilled: anAssault('ZZ/990304/26', { requestedBy: 'officer', begins: 'agreed' }),
  firstTheft: aTheft('ZZ/990306/26', CORNER_SHOP),
  secondTheft: aTheft('ZZ/990307/26', CORNER_SHOP),
  thirdTheft: aTheft('ZZ/990308/26', CORNER_SHOP),
  nobodyKnows: anAssault('ZZ/990305/26', { requestedBy: 'officer', begins: 'agreed' }),
} as const
