import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import type { AuditFinding } from '#lib/base/prisma/enums'
import { dip, reading } from '#lib/testing/audits/reading'
import { aCrime } from '#lib/testing/crime'
import { as, type Somebody } from '#lib/testing/force'
import { aC3Request, decideWell, value } from '#lib/testing/request'
import { inAForce } from '#bin/testing/force-environment'
import { reviewedCancellations } from './reviewed-cancellations.ts'

await inAForce()

const reviewed = async (who: Somebody = 'registrar') => reviewedCancellations(await as(who, 'report.follow'))

/** A crime cancelled as a duplicate; answers its decision. */
async function aCancellation(): Promise<string> {
  const principalCrime = await aCrime().saved()
  const request = await aC3Request(await aCrime().withVictimsOf(principalCrime).saved(), principalCrime)
  value(await decideWell(request, 'decisionMaker', { verdict: 'authorise' }))
  return (await asSystem((tx) => tx.cancellationDecision.findFirstOrThrow({ where: { requestId: request } }))).id
}

const review = async (decisionId: string, finding: AuditFinding) => value(await dip(decisionId, reading(finding)))

test('cancelled crimes that were reviewed are counted by group; a group nobody reviewed is not there, rather than 0', async () => {
  const decisions = [await aCancellation(), await aCancellation(), await aCancellation(), await aCancellation()]
  expect(await reviewed()).toEqual([])
  await review(decisions[0] ?? '', 'correct')
  await review(decisions[1] ?? '', 'wrong')
  await review(decisions[2] ?? '', 'cannot_tell')
  expect(await reviewed()).toEqual([{ group: 'violence', isDip: true, reviewed: 3, wrong: 1, cannotTell: 1 }])
  expect(await reviewed('chief')).toEqual(await reviewed())
})

test('nobody outside is told', async () => {
  for (const who of ['panel', 'auditor', 'officer', 'administrator'] as const)
    await expect(as(who, 'report.follow')).rejects.toThrow('may not')
})
