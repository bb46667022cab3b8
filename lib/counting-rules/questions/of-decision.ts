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
  decisiveEvidence: written('judgements.decisive'),
  decisiveViewed: yes('judgements.decisive.viewedByDecisionMaker'),
  decisivePlace: written('judgements.decisive.placeWords'),
  decisiveViewedOn: written('judgements.decisive.viewedOn'),
  additional: yes('judgements.evidence.*.additional'),
  verifiable: yes('judgements.evidence.*.verifiable'),
  relevant: yes('judgements.evidence.*.relevant'),
  determinative: yes('judgements.evidence.*.determinative'),
  sourceReliable: yes('judgements.evidence.*.sourceReliable'),
  accountWhen: written('judgements.account.whenItCameWords'),
  accountFrom: written('judgements.account.whereFromWords'),
  accountVerified: written('judgements.account.howVerifiableWords'),
  accountEffect: written('judgements.account.whatItDoesWords'),
}

const ofCategories = {
  happenedElsewhere: yes('judgements.happenedElsewhere'),
  convinced: yes('judgements.convinced'),
  compelling: yes('judgements.compelling'),
  testApplied: answered(['something new shows it did not happen'], 'judgements.testApplied'),
  pressure: answered(['none'], 'judgements.pressure'),
  pressureConsideration: written('judgements.pressureConsiderationWords'),
  consentIsTheIssue: no('judgements.consentIsTheIssue'),
  otherReasonsToKeep: no('judgements.otherReasonsToKeep'),
  otherReasons: written('judgements.otherReasonsWords'),
  alreadyRecorded: yes('judgements.alreadyRecorded'),
  genuineMistake: yes('judgements.genuineMistake'),
  noCrimeMoreLikelyThanNot: yes('judgements.noCrimeMoreLikelyThanNot'),
  textReliedOn: written('judgements.textReliedOnWords'),
  selfDefenceShown: yes('judgements.selfDefenceShown'),
  discretionConsidered: yes('judgements.discretionConsidered'),
  primaryAggressorConsidered: yes('judgements.primaryAggressorConsidered'),
  coercionConsidered: yes('judgements.coercionConsidered'),
}

const ofRisk = {
  riskLevel: answered(['low', 'medium', 'high'], 'judgements.risk.level'),
  riskOneLine: written('judgements.risk.oneLineWords'),
  riskSeriousness: written('judgements.risk.seriousnessWords'),
  riskImpact: written('judgements.risk.impactWords'),
  riskToVictim: written('judgements.risk.riskToVictimWords'),
  riskSafeguarding: written('judgements.risk.safeguardingWords'),
}

const ofVictims = {
  victimWillBeInformed: yes('judgements.victimWillBeInformed'),
  noVictim: yes('notification.noVictimDeclaration', 'notification.noVictimDeclaration.madeByDecisionMaker'),
  anybodyIsVictim: no('notification.noVictimDeclaration.anybodyIsVictim'),
  protectedByOrder: no('notification.noVictimDeclaration.protectedByOrder'),
  identifiedInImage: no('notification.noVictimDeclaration.identifiedInImage'),
  injured: no('notification.noVictimDeclaration.injured'),
}

const ofWhoDecides = {
  independenceDeclared: yes('judgements.independenceDeclared'),
  // None of the ties on the list.
  conflictsDeclared: answered([''], 'decisionMaker.conflicts'),
  advice: written('decisionMaker.registrarAdviceWords'),
  approvalDemanded: no('decisionMaker.approvalDemanded'),
  // Always written before it is judged: where it fails it is too short.
  reason: answered([], 'judgements.reasonWords'),
}

/** Every question that is put to the decision maker, by the name the form posts it under. */
export const DECISION_QUESTIONS = { ...ofWhoDecides, ...ofEvidence, ...ofCategories, ...ofRisk, ...ofVictims }

/** A question that is put to the decision maker. */
export type DecisionQuestion = keyof typeof DECISION_QUESTIONS
