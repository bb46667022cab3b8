import type { z } from 'zod'
import { checkId } from '#lib/counting-rules/facts/terms'
import { categoryDecisionQuestions } from '#lib/counting-rules/questions/decision/lists'
import { DECISION_TEXTS, decisionTexts, textsOf } from '#lib/counting-rules/questions/decision/of-every-category'
import { judgements } from '#lib/counting-rules/questions/judgements'
import { given, optionalText } from '#lib/counting-rules/questions/kinds/decision-kinds'
import type { DecisionQuestionEntry } from '#lib/counting-rules/questions/kinds/decision-question'
import { factName } from '#lib/counting-rules/questions/kinds/shapes'
import { EVIDENCE_QUESTIONS } from '#lib/counting-rules/questions/of-decision'
import { decideForm, type DecideFields } from './decide-form.ts'

/** The same while it is still being filled in: nothing is missing yet. */
const unfinished = decideForm.extend({
  verdict: decideForm.shape.verdict.catch('authorise'),
  version: decideForm.shape.version.catch(0),
  reason: optionalText('your reason'),
})

/** What has been typed so far, for the rules to look at. A field that is at fault counts as not answered. */
export function soFar(typed: Readonly<Record<string, unknown>>): DecideFields {
  const read = unfinished.safeParse(typed)
  if (read.success) return read.data
  const faulty = new Set(read.error.issues.map(({ path }) => path[0]))
  return unfinished.parse(Object.fromEntries(Object.entries(typed).filter(([name]) => !faulty.has(name))))
}

const categoryQuestions = Object.entries<DecisionQuestionEntry>(categoryDecisionQuestions)

/** The texts a category asks of its decision maker. */
const categoryTexts = categoryQuestions.flatMap(([name, { isText }]) => (isText ? [name] : []))

/** The texts of a decision, each kept apart from the codes. */
export const DECIDE_TEXTS: readonly string[] = [...categoryTexts, ...DECISION_TEXTS, 'decisivePlace', 'logPlace']

/** The check that a text posted as `reason-CHECK` speaks of; undefined for any other name. */
export function reasonFor(name: string): string | undefined {
  const check = name.startsWith('reason-') ? checkId.safeParse(name.slice('reason-'.length)) : undefined
  return check?.success ? check.data : undefined
}

/** The names of the questions about one item of evidence, as the form posts them. */
export const evidenceQuestion = (question: (typeof EVIDENCE_QUESTIONS)[number], evidenceId: string) =>
  `${question}-${evidenceId}`

/**
 * The decision maker's judgements for the rules: codes and word counts. `counts` are the words of each text, those of the reason
 * beside each check set aside or warning answered under the name it was posted by (`reason-CHECK`). `opened` are the files that
 * this person has opened here.
 */
export function judgementFacts(
  fields: DecideFields,
  items: readonly ItemGiven[],
  counts: Readonly<Record<string, number>>,
  { byRegistrar, opened }: { readonly byRegistrar: boolean; readonly opened: ReadonlySet<string> },
): z.output<typeof judgements> {
  const count = (name: string) => counts[name] ?? 0
  const evidenceIds = items.map(({ id }) => id)
  const reasonsFor = Object.keys(counts)
    .map(reasonFor)
    .filter((check) => check !== undefined)
  return judgements.parse({
    ...Object.fromEntries(
      categoryQuestions.map(([name, question]) => [
        factName(name, question),
        question.isText ? count(name) : fields[name],
      ]),
    ),
    victimWillBeInformed: fields.victimWillBeInformed,
    independenceDeclared: fields.independenceDeclared,
    evidence: evidenceIds.map((evidenceId) => evidenceJudgement(fields, evidenceId)),
    decisive: decisiveFacts(fields, evidenceIds, count),
    log: logFacts(fields, items, opened, count),
    risk: { level: fields.riskLevel, ...countedIn('risk', count) },
    account: countedIn('account', count),
    reasonWords: count('reason'),
    setAside: fields.setAside.map((check) => ({
      check,
      reasonWords: count(`reason-${check}`),
      byRegistrar: byRegistrar ? 'yes' : 'no',
    })),
    warningsAnswered: reasonsFor
      .filter((check) => !fields.setAside.includes(check))
      .map((check) => ({ check, reasonWords: count(`reason-${check}`) })),
  })
}

type Count = (name: string) => number

const decisiveFacts = (fields: DecideFields, evidenceIds: readonly string[], count: Count) =>
  fields.decisiveEvidence && evidenceIds.includes(fields.decisiveEvidence)
    ? {
        evidenceId: fields.decisiveEvidence,
        viewedByDecisionMaker: fields.decisiveViewed,
        placeWords: count('decisivePlace'),
        viewedOn: fields.decisiveViewedOn ?? 'unknown',
      }
    : null

/** An item of evidence of the request, and its file where one is attached. */
interface ItemGiven {
  readonly id: string
  readonly fileId: string | null
}

/** The log that was named. That an attached one was opened is found, and never taken on somebody’s word alone. */
function logFacts(fields: DecideFields, items: readonly ItemGiven[], opened: ReadonlySet<string>, count: Count) {
  const item = items.find(({ id }) => id === fields.logEvidence)
  if (item === undefined) return null
  const wasOpened = item.fileId === null || opened.has(item.fileId)
  return {
    evidenceId: item.id,
    openedByDecisionMaker: wasOpened ? fields.logOpened : 'no',
    placeWords: count('logPlace'),
    openedOn: fields.logOpenedOn ?? 'unknown',
  }
}

const countedIn = (part: 'risk' | 'account', count: Count) =>
  Object.fromEntries(textsOf(part).map((name) => [decisionTexts[name].countedIn, count(name)]))

/** What was said of one item of evidence; an answer that is none of the three counts as not given. */
const evidenceJudgement = (fields: DecideFields, evidenceId: string) => ({
  evidenceId,
  ...Object.fromEntries(
    EVIDENCE_QUESTIONS.map((question) => [
      question,
      given.catch('unknown').parse(fields[evidenceQuestion(question, evidenceId)]),
    ]),
  ),
})
