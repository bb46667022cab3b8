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
  savedWords: anAssault('ZZ/990104/26'),
  decided: anAssault('ZZ/990106/26', { requestedBy: 'officer' }),
  decisionMakerAttended: anAssault('ZZ/990107/26', { requestedBy: 'officer', attending: STAFF.decisionMaker }),
  decisionMakerSupervised: anAssault('ZZ/990108/26', { requestedBy: 'officer', supervising: STAFF.decisionMaker }),
  rape: aRape('ZZ/990110/26', { requestedBy: 'detective' }),
  rapeWithoutRegistrar: aRape('ZZ/990111/26', { requestedBy: 'detective' }),
  twoDecisionMakers: anAssault('ZZ/990112/26', { requestedBy: 'officer' }),
  doubleClick: anAssault('ZZ/990113/26', { requestedBy: 'officer' }),
  postedTwice: anAssault('ZZ/990114/26', { requestedBy: 'officer' }),
  twin: anAssault('ZZ/990115/26', TWICE),
  otherTwin: anAssault('ZZ/990116/26', TWICE),
  ownRequest: anAssault('ZZ/990118/26', { oic: STAFF.decisionMaker }),
  refusedWithoutJavaScript: anAssault('ZZ/990120/26'),
  withoutJavaScript: anAssault('ZZ/990117/26'),
  waitsForWiltshire: anAssault('ZZ/990121/26'),
  questionAppears: anAssault('ZZ/990131/26'),
  questionAlwaysThere: anAssault('ZZ/990132/26'),
  questionsRepeat: anAssault('ZZ/990133/26', { requestedBy: 'officer' }),
  questionsInBoxes: anAssault('ZZ/990134/26', { requestedBy: 'officer' }),
  mendedOnLeaving: anAssault('ZZ/990135/26'),
  mendedOnSending: anAssault('ZZ/990136/26'),
} as const
