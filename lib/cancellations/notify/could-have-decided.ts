import type { Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { assessCase, waitsForNow } from '#lib/cancellations/rules/assess-request'
import type { LockedRequest } from '#lib/cancellations/rules/lock-request'
import { factsOf } from '#lib/cancellations/rules/facts'
import type { DecisionRow } from '#lib/cancellations/stores/decision-store'
import { barsToDeciding } from '#lib/counting-rules/authority/bars-to-deciding'
import type { Conflict } from '#lib/counting-rules/facts/decision-maker'
import type { Answer } from '#lib/counting-rules/facts/terms'
import type { Judgements } from '#lib/counting-rules/model'
import { judgements as judgedSchema } from '#lib/counting-rules/questions/judgements'
import { decisionMakerOfCase } from '../decide/decision-maker-of-case.ts'
import { saidByDecisionMaker } from '../decide/said-by-decision-maker.ts'

/** What only the person who confirms in the decision maker's absence can say of themselves; left out, it is not known. */
export interface Declared {
  readonly independenceDeclared?: Answer | undefined
  readonly conflictsDeclared?: readonly Conflict[] | undefined
}

/** The judgements of a decision as the rules read them. */
export const judgementsOf = (decision: DecisionRow): Judgements =>
  judgedSchema.parse((decision.judgements as { facts: unknown }).facts)

/**
 * Whether this person could have made this decision themselves: by what the database knows of them, by what they declare of
 * themselves, and by the registrar's advice that the decision rests on. Unknown while something they were not asked decides it.
 */
export async function couldHaveDecided(
  tx: Tx,
  permit: Permit,
  open: LockedRequest,
  decision: DecisionRow,
  { independenceDeclared = 'unknown', conflictsDeclared }: Declared,
): Promise<Answer> {
  const { adviceWords } = await saidByDecisionMaker(tx, decision)
  const judged = judgementsOf(decision)
  const facts = await factsOf(tx, open.caseAt('deciding', decision.category), {
    // Only the registrar sets a safeguard aside.
    judgements: { ...judged, independenceDeclared, setAside: permit.role === 'fcr' ? judged.setAside : [] },
    decisionMaker: await decisionMakerOfCase(tx, open, {
      staffId: permit.staffId,
      role: permit.role,
      declared: conflictsDeclared ?? [],
      adviceWords,
      approvalDemanded: 'unknown',
    }),
    decisionMakerId: permit.staffId,
  })
  if (barsToDeciding(facts, waitsForNow(open.request.reservation, facts)).length > 0) return 'no'
  const results = assessCase(facts)
    .findings.filter(({ bars, about, weight }) => bars && (about.whoDecides || weight === 'refer'))
    .map(({ result }) => result)
  if (results.includes('not met')) return 'no'
  return conflictsDeclared === undefined || results.includes('unknown') ? 'unknown' : 'yes'
}
