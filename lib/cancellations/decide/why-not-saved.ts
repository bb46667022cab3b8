import type { Refusal } from '#lib/base/result'
import type { Assessment, Facts } from '#lib/counting-rules/model'
import type { DecideFields } from './decide-form.ts'

/**
 * Why a decision cannot be saved, whoever’s it is; undefined when it can: its decision maker is not independent, the form
 * is not whole, or the rules do not let it be agreed.
 */
export const whyNotSaved = (fields: DecideFields, facts: Facts, assessment: Assessment): Refusal | undefined =>
  whyNotIndependent(fields, facts, assessment) ??
  whyNotWhole(fields, facts) ??
  (fields.verdict === 'authorise' ? whyNotAgreed(assessment) : undefined)

function whyNotIndependent(fields: DecideFields, facts: Facts, { findings }: Assessment): Refusal | undefined {
  const conflicts = facts.decisionMaker?.conflicts
  const waits = findings.find(
    ({ about, bars, weight }) => about.decision.includes('independenceDeclared') && bars && weight === 'hold',
  )
  if (waits?.result === 'not met') return { kind: 'not-independent', words: `${waits.wrong} ${waits.instead}` }
  if (conflicts?.includes('requester'))
    return { kind: 'not-independent', words: 'You asked for this cancellation, so somebody else must decide it.' }
  if (fields.category !== 'C1' && Array.isArray(conflicts) && conflicts.some((conflict) => conflict !== 'same unit'))
    return {
      kind: 'not-independent',
      words: `You have had a part in this case (${conflicts.join(', ')}), so somebody else must decide it.`,
    }
  return undefined
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
      reasonsWanted.map((check) => [`reason-${check}`, `Give a reason for going on although ${check} warns`]),
    ),
  )
}
