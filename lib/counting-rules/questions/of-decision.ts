import type { DecisionQuestionEntry } from './kinds/decision-question.ts'
import { NO_VICTIM_QUESTIONS } from '#lib/counting-rules/facts/notifications'
import { categoryDecisionQuestions } from './decision/lists.ts'
import { DECISION_TEXTS, decisionTexts } from './decision/of-every-category.ts'
import { factName } from './kinds/shapes.ts'

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

/** The questions that are asked about each item of evidence. */
export const EVIDENCE_QUESTIONS = [
  'additional',
  'verifiable',
  'relevant',
  'determinative',
  'sourceReliable',
  'integrityChecked',
  'apart',
] as const

const ofEvidence = {
  decisiveEvidence: written('judgements.decisive'),
  decisiveViewed: yes('judgements.decisive.viewedByDecisionMaker'),
  decisivePlace: written('judgements.decisive.placeWords'),
  decisiveViewedOn: written('judgements.decisive.viewedOn'),
  logEvidence: written('judgements.log'),
  logOpened: yes('judgements.log.openedByDecisionMaker'),
  logPlace: written('judgements.log.placeWords'),
  logOpenedOn: written('judgements.log.openedOn'),
  additional: yes('judgements.evidence.*.additional'),
  verifiable: yes('judgements.evidence.*.verifiable'),
  relevant: yes('judgements.evidence.*.relevant'),
  determinative: yes('judgements.evidence.*.determinative'),
  sourceReliable: yes('judgements.evidence.*.sourceReliable'),
  integrityChecked: yes('judgements.evidence.*.integrityChecked'),
  apart: yes('judgements.evidence.*.apart'),
}

const listed: Readonly<Record<string, DecisionQuestionAsked>> = Object.fromEntries(
  Object.entries<DecisionQuestionEntry>(categoryDecisionQuestions).map(([name, question]) => [
    name,
    {
      facts: [`judgements.${factName(name, question)}${question.isOffence ? '.**' : ''}`] as const,
      speaksFor: question.speaksFor,
    },
  ]),
)
const ofCategories = listed as Readonly<Record<keyof typeof categoryDecisionQuestions, DecisionQuestionAsked>>

const askedEach = <Name extends string>(names: readonly Name[], asked: (name: Name) => DecisionQuestionAsked) =>
  Object.fromEntries(names.map((name) => [name, asked(name)])) as Readonly<Record<Name, DecisionQuestionAsked>>

const ofTexts = askedEach(DECISION_TEXTS, (name) => {
  const { part, countedIn } = decisionTexts[name]
  return written(`judgements.${part}.${countedIn}`)
})

const ofRisk = { riskLevel: answered(['low', 'medium', 'high'], 'judgements.risk.level') }

const ofVictims = {
  victimWillBeInformed: yes('judgements.victimWillBeInformed'),
  noVictim: yes('notification.noVictimDeclaration', 'notification.noVictimDeclaration.madeByDecisionMaker'),
  ...askedEach(NO_VICTIM_QUESTIONS, (name) => no(`notification.noVictimDeclaration.${name}`)),
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
export const DECISION_QUESTIONS = {
  ...ofWhoDecides,
  ...ofEvidence,
  ...ofCategories,
  ...ofRisk,
  ...ofTexts,
  ...ofVictims,
}

/** A question that is put to the decision maker. */
export type DecisionQuestion = keyof typeof DECISION_QUESTIONS
