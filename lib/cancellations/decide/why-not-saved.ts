import type { ReservedFor } from '#lib/base/prisma/enums'
import type { Refusal } from '#lib/base/result'
import { waitsForNow } from '#lib/cancellations/rules/assess-request'
import { type Bar, barsToDeciding, findingsOfBars, whoseDecision } from '#lib/counting-rules/authority/bars-to-deciding'
import { waitsForAnswer, WHO_DECIDES_WORDS } from '#lib/counting-rules/authority/whose-words'
import type { Assessment, Facts } from '#lib/counting-rules/model'
import type { DecideFields } from './decide-form.ts'

/** The rules applied to what the decision maker has said so far. */
export interface Weighed {
  readonly facts: Facts
  readonly assessment: Assessment
}

/**
 * Why a decision cannot be saved; undefined when it can: its decision maker is not independent, the form is not whole, the
 * rules do not let it be agreed, or it is not theirs to refuse or return either. `reservation` is for whom it waits.
 */
export function whyNotSaved(fields: DecideFields, weighed: Weighed, reservation: ReservedFor): Refusal | undefined {
  const { facts, assessment } = weighed
  const waitsFor = waitsForNow(reservation, facts)
  const bars = barsToDeciding(facts, waitsFor)
  const ties = bars.filter(({ kind }) => kind === 'requester' || kind === 'part' || kind === 'stake')
  return (
    whyNotTheirs(ties, 'not-independent', weighed, waitsFor) ??
    whyNotWhole(fields, facts) ??
    (fields.verdict === 'authorise' ? whyNotAgreed(assessment) : undefined) ??
    whyNotTheirs(bars, 'not-yours', weighed, waitsFor)
  )
}

/** What the rules find against the decision maker, in their words; whose the decision is where they find nothing themselves. */
function whyNotTheirs(
  bars: readonly Bar[],
  kind: 'not-independent' | 'not-yours',
  { facts, assessment }: Weighed,
  waitsFor: ReservedFor,
): Refusal | undefined {
  if (bars.length === 0) return undefined
  const found = findingsOfBars(bars, assessment.findings).map(
    ({ check, wrong, instead }) => `${check}: ${wrong} ${instead}`,
  )
  const whose = `This one is for ${WHO_DECIDES_WORDS[whoseDecision(facts, waitsFor)]}.`
  return { kind, words: found.length === 0 ? whose : found.join(' ') }
}

const incomplete = (fields: Readonly<Record<string, string>>): Refusal => ({
  kind: 'incomplete',
  words: 'There is a problem',
  fields,
})

function whyNotWhole(fields: DecideFields, facts: Facts): Refusal | undefined {
  if (fields.verdict === 'return' && fields.questions.length === 0)
    return incomplete({ questions: 'Write at least one question for the officer' })
  if (fields.decisiveViewedOn !== undefined && fields.decisiveViewedOn < facts.crime.recordedOn)
    return incomplete({
      decisiveViewedOn: 'The day you viewed it must be the day the crime was recorded, or later',
    })
  return undefined
}

function whyNotAgreed({ verdict, findings, reasonsWanted }: Assessment): Refusal | undefined {
  if (verdict !== 'permit') {
    const barring = findings.filter(({ bars }) => bars).map(({ check, wrong }) => `${check}: ${wrong}`)
    return { kind: 'rules-not-met', words: `The rules do not let you agree: ${barring.join(' ')}` }
  }
  if (reasonsWanted.length === 0) return undefined
  return incomplete(
    Object.fromEntries(
      reasonsWanted.map((check) => {
        const waiting = findings.find((finding) => finding.check === check && waitsForAnswer(finding))
        const [question] = waiting?.about.decision ?? []
        return waiting && question !== undefined
          ? [question, waiting.wrong]
          : [`reason-${check}`, `Give a reason for going on although ${check} warns`]
      }),
    ),
  )
}
