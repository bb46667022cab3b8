/** The answers of a question that speak for cancelling; of a text, that it was written: its words no rule reads. */
type Speaking = readonly string[] | 'written'

/** A question that is put to the decision maker. */
export interface DecisionQuestionAsked {
  /** The facts that its answer becomes; `*` stands for each of several. */
  readonly facts: readonly [string, ...string[]]
  readonly speaksFor: Speaking
}

const answered = (speaksFor: Speaking, ...facts: DecisionQuestionAsked['facts']): DecisionQuestionAsked => ({
  facts,
  speaksFor,
})
const yes = (...facts: DecisionQuestionAsked['facts']) => answered(['yes'], ...facts)
const no = (...facts: DecisionQuestionAsked['facts']) => answered(['no'], ...facts)
const written = (...facts: DecisionQuestionAsked['facts']) => answered('written', ...facts)

/** The questions that are asked about each piece of evidence. */
export const EVIDENCE_QUESTIONS = ['additional', 'verifiable', 'relevant', 'determinative', 'sourceReliable'] as const

const ofEvidence = {
  decisiveEvidence: written('judged.decisive'),
  decisiveViewed: yes('judged.decisive.viewedByDecider'),
  decisivePlace: written('judged.decisive.placeWords'),
  decisiveViewedOn: written('judged.decisive.viewedOn'),
  additional: yes('judged.evidence.*.additional'),
  verifiable: yes('judged.evidence.*.verifiable'),
  relevant: yes('judged.evidence.*.relevant'),
  determinative: yes('judged.evidence.*.determinative'),
  sourceReliable: yes('judged.evidence.*.sourceReliable'),
  accountWhen: written('judged.account.whenItCameWords'),
  accountFrom: written('judged.account.whereFromWords'),
  accountVerified: written('judged.account.howVerifiableWords'),
  accountEffect: written('judged.account.whatItDoesWords'),
}

const ofCategories = {
  happenedElsewhere: yes('judged.happenedElsewhere'),
  convinced: yes('judged.convinced'),
  compelling: yes('judged.compelling'),
  testApplied: answered(['something new shows it did not happen'], 'judged.testApplied'),
  pressure: answered(['none'], 'judged.pressure'),
  pressureConsideration: written('judged.pressureConsiderationWords'),
  consentIsTheIssue: no('judged.consentIsTheIssue'),
  otherReasonsToKeep: no('judged.otherReasonsToKeep'),
  otherReasons: written('judged.otherReasonsWords'),
  alreadyRecorded: yes('judged.alreadyRecorded'),
  genuineMistake: yes('judged.genuineMistake'),
  noCrimeMoreLikelyThanNot: yes('judged.noCrimeMoreLikelyThanNot'),
  textReliedOn: written('judged.textReliedOnWords'),
  selfDefenceShown: yes('judged.selfDefenceShown'),
  discretionConsidered: yes('judged.discretionConsidered'),
  primaryAggressorConsidered: yes('judged.primaryAggressorConsidered'),
  coercionConsidered: yes('judged.coercionConsidered'),
}

const ofRisk = {
  riskLevel: answered(['low', 'medium', 'high'], 'judged.risk.level'),
  riskOneLine: written('judged.risk.oneLineWords'),
  riskSeriousness: written('judged.risk.seriousnessWords'),
  riskImpact: written('judged.risk.impactWords'),
  riskToVictim: written('judged.risk.riskToVictimWords'),
  riskSafeguarding: written('judged.risk.safeguardingWords'),
}

const ofVictims = {
  victimWillBeTold: yes('judged.victimWillBeTold'),
  noVictim: yes('telling.noVictimDeclaration', 'telling.noVictimDeclaration.madeByDecider'),
  anybodyIsVictim: no('telling.noVictimDeclaration.anybodyIsVictim'),
  protectedByOrder: no('telling.noVictimDeclaration.protectedByOrder'),
  identifiedInImage: no('telling.noVictimDeclaration.identifiedInImage'),
  injured: no('telling.noVictimDeclaration.injured'),
}

const ofWhoDecides = {
  independenceDeclared: yes('judged.independenceDeclared'),
  // None of the ties on the list.
  conflictsDeclared: answered([''], 'decider.conflicts'),
  advice: written('decider.registrarAdviceWords'),
  // Always written before it is judged: where it fails it is too short.
  reason: answered([], 'judged.reasonWords'),
}

/** Every question that is put to the decision maker, by the name the form posts it under. */
export const DECISION_QUESTIONS = { ...ofWhoDecides, ...ofEvidence, ...ofCategories, ...ofRisk, ...ofVictims }

/** A question that is put to the decision maker. */
export type DecisionQuestion = keyof typeof DECISION_QUESTIONS
