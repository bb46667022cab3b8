import { anAssault, aRape, STAFF } from './crime.ts'

const TWICE = {
  victims: [{ name: 'Bram Oversley', born: 1979, key: 'P99011500' }],
  suspects: [],
  recorded: '2026-10-22',
} as const

/** The crimes of the journeys about asking and deciding. */
export const OF_ASKING_AND_DECIDING = {
  victimDoesNotSupport: anAssault('ZZ/990101/26'),
  victimDoesNotSupportAndMore: anAssault('ZZ/990119/26'),
  askedWithEvidence: anAssault('ZZ/990102/26'),
  returned: anAssault('ZZ/990103/26'),
  wordsKept: anAssault('ZZ/990104/26'),
  decided: anAssault('ZZ/990106/26', { askedBy: 'officer' }),
  deciderAttended: anAssault('ZZ/990107/26', { askedBy: 'officer', attending: STAFF.decider }),
  deciderSupervised: anAssault('ZZ/990108/26', { askedBy: 'officer', supervising: STAFF.decider }),
  rape: aRape('ZZ/990110/26', { askedBy: 'detective' }),
  rapeWithoutRegistrar: aRape('ZZ/990111/26', { askedBy: 'detective' }),
  twoDeciders: anAssault('ZZ/990112/26', { askedBy: 'officer' }),
  doubleClick: anAssault('ZZ/990113/26', { askedBy: 'officer' }),
  postedTwice: anAssault('ZZ/990114/26', { askedBy: 'officer' }),
  twin: anAssault('ZZ/990115/26', TWICE),
  otherTwin: anAssault('ZZ/990116/26', TWICE),
  ownRequest: anAssault('ZZ/990118/26', { oic: STAFF.decider }),
  refusedWithoutJavaScript: anAssault('ZZ/990120/26'),
  withoutJavaScript: anAssault('ZZ/990117/26'),
  waitsForWiltshire: anAssault('ZZ/990121/26'),
} as const
