import type { Finding } from '#lib/counting-rules/model'
import {
  DECISION_QUESTIONS,
  EVIDENCE_QUESTIONS,
  type DecisionQuestion,
} from '#lib/counting-rules/questions/of-decision'

/** What was typed into the form of a decision. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>

const answerTo = (typed: Typed, field: string): string => [typed[field] ?? ''].flat()[0] ?? ''

/** The name a question is posted under: for a question about each piece, that of the piece the case rests on. */
function nameOf(question: DecisionQuestion, typed: Typed, itemIds: readonly string[]): string {
  if (!EVIDENCE_QUESTIONS.some((each) => each === question)) return question
  const decisive = answerTo(typed, 'decisiveEvidence')
  return `${question}-${itemIds.includes(decisive) ? decisive : (itemIds[0] ?? '')}`
}

function speaksFor(question: DecisionQuestion, given: string): boolean {
  const { speaksFor: answers } = DECISION_QUESTIONS[question]
  return answers === 'written' ? given !== '' : answers.includes(given)
}

/** One line is asked of a low risk only. */
const isAsked = (typed: Typed, question: DecisionQuestion): boolean =>
  question !== 'riskOneLine' || answerTo(typed, 'riskLevel') === 'low'

/** The field a finding waits for; undefined where nothing the decision maker can answer would meet it. */
function fieldOf({ about }: Finding, typed: Typed, itemIds: readonly string[]): string | undefined {
  return about.decision
    .filter((question) => isAsked(typed, question))
    .map((question) => ({ question, name: nameOf(question, typed, itemIds) }))
    .find(({ question, name }) => !speaksFor(question, answerTo(typed, name)))?.name
}

/** What stands in the way of an agreement: beside the fields that could still change it, and apart from them. */
export interface BarringFindings {
  readonly fields: Readonly<Record<string, string>>
  readonly others: readonly Finding[]
}

/** The findings that bar, each led to the answer it waits for. `itemIds` are the items of evidence, in their order. */
export function barringFindings(
  findings: readonly Finding[],
  typed: Typed,
  itemIds: readonly string[],
): BarringFindings {
  const fields: Record<string, string> = {}
  const others: Finding[] = []
  for (const finding of findings.filter(({ bars }) => bars)) {
    const field = fieldOf(finding, typed, itemIds)
    if (field === undefined) others.push(finding)
    else fields[field] = withSentence(fields[field], finding.wrong)
  }
  return { fields, others }
}

const withSentence = (sentences: string | undefined, sentence: string): string => {
  if (sentences === undefined) return sentence
  return sentences.includes(sentence) ? sentences : `${sentences} ${sentence}`
}

/** The sentence over what stands in the way. */
export function barringFindingsWords({ fields, others }: BarringFindings): string {
  const given = others.map(({ wrong }) => wrong).join(' ')
  const start = 'The rules do not let you agree.'
  if (given === '') return start
  return `${start} ${Object.keys(fields).length > 0 ? 'Not for you to answer here: ' : ''}${given}`
}
