import type { Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import type { Category, Finding } from '#lib/counting-rules/model'
import { assessCase } from '#lib/cancellations/rules/assess-request'
import type { LockedRequest } from '#lib/cancellations/rules/lock-request'
import { factsOf } from '#lib/cancellations/rules/facts'
import { decisionMakerOfCase } from './decision-maker-of-case.ts'

/** What the rules hold against this person as the decision maker of this case: the checks on who may decide that bar them. */
async function whatBarsDecisionMaker(
  tx: Tx,
  permit: Permit,
  open: LockedRequest,
  category: Category,
): Promise<readonly Finding[]> {
  const decisionMaker = await decisionMakerOfCase(tx, open, permit)
  const facts = await factsOf(tx, open.caseAt('deciding', category), { decisionMaker, decisionMakerId: permit.staffId })
  return assessCase(facts).findings.filter(
    (finding) =>
      finding.bars && (finding.weight === 'refer' || finding.about.whoDecides) && finding.result === 'not met',
  )
}

/** Whether this person could have decided the case themselves. */
export const couldHaveDecided = async (
  tx: Tx,
  permit: Permit,
  open: LockedRequest,
  category: Category,
): Promise<boolean> => (await whatBarsDecisionMaker(tx, permit, open, category)).length === 0
