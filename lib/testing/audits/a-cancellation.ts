import { asSystem } from '#lib/base/database'
import { aCrime } from '../crime.ts'
import { aC3Request, decideWell, value } from '../request.ts'

/** A duplicate that somebody found and cancelled; answers the crime and the decision. */
export async function aCancelledDuplicate(who: 'registrar' | 'decisionMaker' = 'decisionMaker') {
  const principalCrime = await aCrime().saved()
  const crimeId = await aCrime().withVictimsOf(principalCrime).saved()
  const requestId = await aC3Request(crimeId, principalCrime)
  value(await decideWell(requestId, who, { verdict: 'authorise' }))
  const { id } = await asSystem((tx) => tx.cancellationDecision.findFirstOrThrow({ where: { requestId } }))
  return { crimeId, decisionId: id }
}

/** The one thing that an audit found wrong. */
export const onlyFollowUp = async (): Promise<string> =>
  (await asSystem((tx) => tx.auditFollowUp.findFirstOrThrow())).id
