import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import type { DecisionVerdict } from '#lib/base/prisma/enums'
import { inFormOfToday } from '#lib/counting-rules/facts/former'
import { type Category, Facts } from '#lib/counting-rules/model'
import { reportGroupOf } from '#lib/counting-rules/offences'
import { nearestDecisions } from './reviews-store.ts'

/** A past decision like the case in hand, without people and without anybody's words. */
export interface NearDecision {
  readonly id: string
  readonly code: string
  readonly countClass: string
  readonly verdict: Exclude<DecisionVerdict, 'return'>
  readonly decidedAt: Date
  /** What it rested on: codes only. */
  readonly evidence: readonly { readonly kind: string; readonly effect: string }[]
  readonly mistake: string | undefined
  readonly placeStep: string | undefined
}

/**
 * The nearest past decisions of a category and offence group that an audit found right and none found wrong, at most
 * five. For decision makers: never for who asks.
 */
export async function nearestTo(
  permit: Permit<'request.decide'>,
  of: { category: Category; code: string; countClass: string; requestId: string },
): Promise<readonly NearDecision[]> {
  const group = reportGroupOf(of.code, of.countClass)
  const rows = await readAs(permit, (tx) => nearestDecisions(tx, { ...of, group }))
  return rows.map(({ decisionId, code, countClass, verdict, decidedAt, facts }) => {
    const { requesterFacts, evidence } = Facts.parse(inFormOfToday(facts))
    return {
      id: decisionId,
      code,
      countClass,
      verdict,
      decidedAt,
      evidence: evidence.map(({ kind, effect }) => ({ kind, effect })),
      mistake: requesterFacts?.category === 'C4' ? requesterFacts.mistake : undefined,
      placeStep: requesterFacts?.category === 'C1' ? requesterFacts.placeStep : undefined,
    }
  })
}
