/**
 * The questions that are put to whoever requests, each with the facts that its answer becomes. Their names are those the
 * forms post. `**` stands for everything below, `*` for each of several.
 */
export const REQUEST_QUESTIONS = {
  whatHappened: ['request.reasons', 'request.alsoNewInformation'],
  evidence: ['evidence.**', 'request.earlier.*.hasNewEvidenceSince'],
  suspectIsPolice: ['suspects.*.isPoliceStaff'],

  territory: ['requesterFacts.territory'],
  receivingForce: ['requesterFacts.receivingForce'],
  referenceKind: ['requesterFacts.referenceKind'],
  acceptance: ['requesterFacts.acceptance'],
  dependsOnDevice: ['requesterFacts.dependsOnDevice'],
  placeStep: ['requesterFacts.placeStep'],
  earlierStepsRuledOut: ['requesterFacts.earlierStepsRuledOut'],
  agreedByOurs: ['requesterFacts.agreedByOurs'],
  agreedByTheirs: ['requesterFacts.agreedByTheirs'],

  victimNow: ['requesterFacts.victimNow'],
  presentWhenVictimSaidSo: ['requesterFacts.presentWhenVictimSaidSo'],
  reliesOnConsent: ['requesterFacts.reliesOnConsent'],
  nrmDecision: ['requesterFacts.nrmDecision'],
  recordedAgainstForcedChild: ['requesterFacts.recordedAgainstForcedChild'],

  kind: ['requesterFacts.kind'],
  principalCrimeReference: ['requesterFacts.principalCrime.**'],
  samePlace: ['requesterFacts.principalCrime.samePlace'],
  differencesExplained: ['requesterFacts.differencesExplainedWords'],
  oneSequence: ['requesterFacts.oneSequence'],
  reportedTogether: ['requesterFacts.reportedTogether'],
  resumedAfterPoliceKnew: ['requesterFacts.resumedAfterPoliceKnew'],
  overThreeMonthsApart: ['requesterFacts.overThreeMonthsApart'],
  offenderDealtWithBetween: ['requesterFacts.offenderDealtWithBetween'],
  oneHousehold: ['requesterFacts.oneHousehold'],
  victimHasSurvivingNumber: ['requesterFacts.victimHasSurvivingNumber'],

  mistake: ['requesterFacts.mistake'],
  conditions: ['requesterFacts.conditions.**'],
  restsOn: ['requesterFacts.restsOn'],
  pointsToProve: ['requesterFacts.pointsToProve'],
  whatWentWrong: ['requesterFacts.whatWentWrongWords'],
  knownThen: ['requesterFacts.knownThenWords'],
  recorderKnown: ['requesterFacts.recorderKnown'],

  cctv: ['requesterFacts.cctv'],
  independentWitness: ['requesterFacts.independentWitness'],
  injuriesFit: ['requesterFacts.injuriesFit'],
  otherSupport: ['requesterFacts.otherSupport'],
  counterAllegation: ['requesterFacts.counterAllegation'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** A question that is put to whoever requests. */
export type RequestQuestion = keyof typeof REQUEST_QUESTIONS
