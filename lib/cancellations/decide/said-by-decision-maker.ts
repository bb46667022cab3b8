import type { Tx } from '#lib/base/database'
import { factsOfAssessment } from '#lib/cancellations/stores/assessment-store'
import type { DecisionRow } from '#lib/cancellations/stores/decision-store'
import { decisionMaker } from '#lib/counting-rules/facts/decision-maker'
import type { Said } from './decision-maker-of-case.ts'

/** What only its decision maker could say when they decided, as the assessment of the decision holds it. */
export async function saidByDecisionMaker(tx: Tx, { assessmentId }: DecisionRow): Promise<Said> {
  const facts = (await factsOfAssessment(tx, assessmentId)) as { readonly decisionMaker: unknown }
  const { conflicts, registrarAdviceWords, approvalDemanded } = decisionMaker.parse(facts.decisionMaker)
  return { declared: conflicts === 'unknown' ? [] : conflicts, adviceWords: registrarAdviceWords, approvalDemanded }
}
