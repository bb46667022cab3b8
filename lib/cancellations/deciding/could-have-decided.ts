import type { Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import type { Category, Finding } from '#lib/counting-rules/model'
import { assessCase } from '#lib/cancellations/assess-case'
import type { OpenCase } from '#lib/cancellations/case-of-request'
import { deciderFacts, factsOf } from '#lib/cancellations/facts'

/** What the rules hold against this person as the decider of this case: the checks on who may decide that bar them. */
async function whatBarsDecider(
  tx: Tx,
  permit: Permit,
  open: OpenCase,
  category: Category,
): Promise<readonly Finding[]> {
  const decider = await deciderFacts(tx, open.crime, {
    staffId: permit.staffId,
    role: permit.role,
    at: open.at,
    requesterIds: open.requesterIds,
  })
  const facts = await factsOf(tx, open.caseAt('deciding', category), { decider, deciderId: permit.staffId })
  return assessCase(facts).findings.filter(
    (finding) =>
      finding.bars && (finding.weight === 'refer' || finding.about.whoDecides) && finding.result === 'not met',
  )
}

/** Whether this person could have decided the case themselves. */
export const couldHaveDecided = async (tx: Tx, permit: Permit, open: OpenCase, category: Category): Promise<boolean> =>
  (await whatBarsDecider(tx, permit, open, category)).length === 0
