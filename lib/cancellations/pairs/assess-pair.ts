import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { previewDecision } from '#lib/cancellations/decide/preview-decision'
import type { RequesterFacts, Facts } from '#lib/counting-rules/model'
import { wasEverReserved } from '#lib/counting-rules/offence-class'
import { isReservedToRegisteredRegistrar } from '#lib/counting-rules/offences'
import type { PairsFields } from './pairs-form.ts'

/** What a decision maker says of all the pairs they tick. */
export type SharedJudgements = Omit<PairsFields, 'pairs'>

/** To tick a pair is to say that it is recorded already: so the question is put. */
export const TICKED = { alreadyRecorded: 'yes' } as const

/** Of a pair that may be decided with others: the principal crime, as the product compared it. */
export type PrincipalCrime = NonNullable<RequesterFacts<'C3'>['principalCrime']>

const isRapeOrHomicide = (facts: Facts, { code, countClass }: PrincipalCrime): boolean =>
  wasEverReserved(facts) || isReservedToRegisteredRegistrar(code, countClass)

/**
 * Whether a duplicate may be decided together with others: the rules find nothing in the way once it is judged to be
 * recorded already, and neither crime ever was a rape or a homicide. Refuses with what stands in the way: such a case is
 * opened on its own.
 */
export async function weighPair(
  permit: Permit<'request.decide'>,
  requestId: string,
  said: SharedJudgements,
): Promise<Result<PrincipalCrime>> {
  const weighed = await previewDecision(permit, requestId, { ...TICKED, ...said, category: 'C3' })
  if (!weighed.ok) return weighed
  const { facts, assessment } = weighed.value
  const principalCrime = facts.requesterFacts?.category === 'C3' ? facts.requesterFacts.principalCrime : null
  if (facts.request.category !== 'C3' || !principalCrime) {
    return refuse({ kind: 'no-pair', words: 'This is not a duplicate of a crime that is known here.' })
  }
  if (isRapeOrHomicide(facts, principalCrime)) {
    return refuse({ kind: 'never-together', words: 'Rape and homicide are never decided together with others.' })
  }
  const [barring] = assessment.findings.filter(({ bars }) => bars)
  if (barring) return refuse({ kind: 'rules-not-met', words: `${barring.check}: ${barring.wrong}` })
  const [warned] = assessment.reasonsWanted
  if (warned !== undefined) return refuse({ kind: 'reason-wanted', words: `${warned} wants a reason of its own.` })
  return ok(principalCrime)
}
