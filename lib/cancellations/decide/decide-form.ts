import { z } from 'zod'
import { choice, choices, dayField, optional, words } from '#lib/base/form-fields'
import { conflicts } from '#lib/counting-rules/facts/decision-maker'
import { judgements } from '#lib/counting-rules/facts/judgements'
import { categories } from '#lib/counting-rules/facts/request'
import { checkId } from '#lib/counting-rules/facts/terms'
import { EVIDENCE_QUESTIONS } from '#lib/counting-rules/questions/of-decision'

const given = z.preprocess(
  (value) => (value === '' || value === undefined ? 'unknown' : value),
  z.enum(['yes', 'no', 'unknown']),
)
const text = (what: string) => words(`Write ${what}`, { atLeast: 0 })

/** What the decider may answer; whatever is left out is unknown, and unknown never passes. Only the verdict and a reason are always needed. */
export const decideForm = z
  .object({
    verdict: choice('Choose to agree, refuse or return', ['authorise', 'refuse', 'return']),
    category: choice('Choose the category', categories),
    version: z.coerce.number().int(),
    reason: words('Give your reason', { atLeast: 1 }),
    questions: z.preprocess(
      (value) => [value ?? []].flat().filter((one) => one !== ''),
      z.array(words('Write the question')),
    ),
    advice: text('the registrar’s advice'),
    independenceDeclared: given,
    approvalDemanded: given,
    conflictsDeclared: choices('Choose what ties you to this case', conflicts, 0),
    convinced: given,
    compelling: given,
    testApplied: z.preprocess(
      (value) => (value === '' || value === undefined ? 'unknown' : value),
      z.enum([
        'something new shows it did not happen',
        'we would not record it today',
        'on balance we doubt it',
        'unknown',
      ]),
    ),
    pressure: z.preprocess(
      (value) => (value === '' || value === undefined ? 'unknown' : value),
      z.enum(['none', 'possible', 'clear', 'unknown']),
    ),
    pressureConsideration: text('what you considered'),
    consentIsTheIssue: given,
    otherReasonsToKeep: given,
    otherReasons: text('the other reasons'),
    riskLevel: z.preprocess(
      (value) => (value === '' || value === undefined ? 'unknown' : value),
      z.enum(['low', 'medium', 'high', 'unknown']),
    ),
    riskOneLine: text('the risk in one line'),
    riskSeriousness: text('how serious the allegation is'),
    riskImpact: text('what a wrong decision would do'),
    riskToVictim: text('the risk to the victim'),
    riskSafeguarding: text('what is done to safeguard'),
    accountWhen: text('when the information came'),
    accountFrom: text('where it came from'),
    accountVerified: text('how it can be verified'),
    accountEffect: text('what it does to the crime'),
    happenedElsewhere: given,
    alreadyRecorded: given,
    genuineMistake: given,
    noCrimeMoreLikelyThanNot: given,
    selfDefenceShown: given,
    discretionConsidered: given,
    primaryAggressorConsidered: given,
    coercionConsidered: given,
    victimWillBeInformed: given,
    textReliedOn: text('the text you relied on'),
    decisiveEvidence: optional(z.string()),
    decisiveViewed: given,
    decisivePlace: text('where you viewed it'),
    decisiveViewedOn: optional(dayField('the day you viewed it')),
    noVictim: given,
    anybodyIsVictim: given,
    protectedByOrder: given,
    identifiedInImage: given,
    injured: given,
    setAside: z.preprocess((value) => [value ?? []].flat().filter((one) => one !== ''), z.array(checkId)),
  })
  .catchall(z.unknown())

export type DecideFields = z.output<typeof decideForm>

/** The same while it is still being filled in: nothing is missing yet. */
const unfinished = decideForm.extend({
  verdict: decideForm.shape.verdict.catch('authorise'),
  version: decideForm.shape.version.catch(0),
  reason: text('your reason'),
})

/** What has been typed so far, for the rules to look at. A field that is at fault counts as not answered. */
export function soFar(typed: Readonly<Record<string, unknown>>): DecideFields {
  const read = unfinished.safeParse(typed)
  if (read.success) return read.data
  const faulty = new Set(read.error.issues.map(({ path }) => path[0]))
  return unfinished.parse(Object.fromEntries(Object.entries(typed).filter(([name]) => !faulty.has(name))))
}

/** The texts of a decision, each kept apart from the codes. */
export const DECIDE_TEXTS = [
  'pressureConsideration',
  'otherReasons',
  'riskOneLine',
  'riskSeriousness',
  'riskImpact',
  'riskToVictim',
  'riskSafeguarding',
  'accountWhen',
  'accountFrom',
  'accountVerified',
  'accountEffect',
  'textReliedOn',
  'decisivePlace',
] as const satisfies readonly (keyof DecideFields)[]

/** The check that a text posted as `reason-CHECK` speaks of; undefined for any other name. */
export function reasonFor(name: string): string | undefined {
  const check = name.startsWith('reason-') ? checkId.safeParse(name.slice('reason-'.length)) : undefined
  return check?.success ? check.data : undefined
}

/** The names of the questions about one piece of evidence, as the form posts them. */
export const evidenceQuestion = (question: (typeof EVIDENCE_QUESTIONS)[number], evidenceId: string) =>
  `${question}-${evidenceId}`

/**
 * The decider's judgements for the rules: codes and word counts. `counts` are the words of each text, those of the reason
 * beside each check set aside or warning answered under the name it was posted by (`reason-CHECK`).
 */
export function judgementFacts(
  fields: DecideFields,
  evidenceIds: readonly string[],
  counts: Readonly<Record<string, number>>,
  byRegistrar: boolean,
): z.output<typeof judgements> {
  const count = (name: string) => counts[name] ?? 0
  const reasonsFor = Object.keys(counts)
    .map(reasonFor)
    .filter((check) => check !== undefined)
  return judgements.parse({
    ...Object.fromEntries(JUDGED_AS_GIVEN.map((name) => [name, fields[name]])),
    evidence: evidenceIds.map((evidenceId) => evidenceJudgement(fields, evidenceId)),
    decisive: decisiveFacts(fields, evidenceIds, count),
    pressureConsiderationWords: count('pressureConsideration'),
    otherReasonsWords: count('otherReasons'),
    risk: riskFacts(fields, count),
    account: accountFacts(count),
    textReliedOnWords: count('textReliedOn'),
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

const riskFacts = (fields: DecideFields, count: Count) => ({
  level: fields.riskLevel,
  oneLineWords: count('riskOneLine'),
  seriousnessWords: count('riskSeriousness'),
  impactWords: count('riskImpact'),
  riskToVictimWords: count('riskToVictim'),
  safeguardingWords: count('riskSafeguarding'),
})

const accountFacts = (count: Count) => ({
  whenItCameWords: count('accountWhen'),
  whereFromWords: count('accountFrom'),
  howVerifiableWords: count('accountVerified'),
  whatItDoesWords: count('accountEffect'),
})

/** The judgements that the rules are told as they were given. */
const JUDGED_AS_GIVEN = [
  'convinced',
  'compelling',
  'testApplied',
  'pressure',
  'consentIsTheIssue',
  'otherReasonsToKeep',
  'happenedElsewhere',
  'alreadyRecorded',
  'genuineMistake',
  'noCrimeMoreLikelyThanNot',
  'selfDefenceShown',
  'discretionConsidered',
  'primaryAggressorConsidered',
  'coercionConsidered',
  'victimWillBeInformed',
  'independenceDeclared',
] as const satisfies readonly (keyof z.output<typeof judgements>)[]

/** What was said of one piece of evidence; an answer that is none of the three counts as not given. */
const evidenceJudgement = (fields: DecideFields, evidenceId: string) => ({
  evidenceId,
  ...Object.fromEntries(
    EVIDENCE_QUESTIONS.map((question) => [
      question,
      given.catch('unknown').parse(fields[evidenceQuestion(question, evidenceId)]),
    ]),
  ),
})
