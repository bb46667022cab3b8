/**
 * The questions that are put to whoever requests, each with the facts that its answer becomes. Their names are those the
 * forms post. `**` stands for everything below, `*` for each of several.
 */
export const REQUEST_QUESTIONS = {
  whatHappened: ['request.reasons', 'request.alsoNewInformation'],
  evidence: ['evidence.**', 'request.earlier.*.hasNewEvidenceSince'],
  suspectIsPolice: ['suspects.*.isPoliceStaff'],

  territory: ['asked.territory'],
  receivingForce: ['asked.receivingForce'],
  referenceKind: ['asked.referenceKind'],
  acceptance: ['asked.acceptance'],
  dependsOnDevice: ['asked.dependsOnDevice'],
  placeStep: ['asked.placeStep'],
  earlierStepsRuledOut: ['asked.earlierStepsRuledOut'],
  agreedByOurs: ['asked.agreedByOurs'],
  agreedByTheirs: ['asked.agreedByTheirs'],

  victimNow: ['asked.victimNow'],
  presentWhenVictimSaidSo: ['asked.presentWhenVictimSaidSo'],
  reliesOnConsent: ['asked.reliesOnConsent'],
  nrmDecision: ['asked.nrmDecision'],
  recordedAgainstForcedChild: ['asked.recordedAgainstForcedChild'],

  kind: ['asked.kind'],
  survivorReference: ['asked.survivor.**'],
  samePlace: ['asked.survivor.samePlace'],
  differencesExplained: ['asked.differencesExplainedWords'],
  oneSequence: ['asked.oneSequence'],
  reportedTogether: ['asked.reportedTogether'],
  resumedAfterPoliceKnew: ['asked.resumedAfterPoliceKnew'],
  overThreeMonthsApart: ['asked.overThreeMonthsApart'],
  offenderDealtWithBetween: ['asked.offenderDealtWithBetween'],
  oneHousehold: ['asked.oneHousehold'],
  victimHasSurvivingNumber: ['asked.victimHasSurvivingNumber'],

  mistake: ['asked.mistake'],
  conditions: ['asked.conditions.**'],
  restsOn: ['asked.restsOn'],
  pointsToProve: ['asked.pointsToProve'],
  whatWentWrong: ['asked.whatWentWrongWords'],
  knownThen: ['asked.knownThenWords'],
  recorderKnown: ['asked.recorderKnown'],

  cctv: ['asked.cctv'],
  independentWitness: ['asked.independentWitness'],
  injuriesFit: ['asked.injuriesFit'],
  otherSupport: ['asked.otherSupport'],
  counterAllegation: ['asked.counterAllegation'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** A question that is put to whoever requests. */
export type RequestQuestion = keyof typeof REQUEST_QUESTIONS
