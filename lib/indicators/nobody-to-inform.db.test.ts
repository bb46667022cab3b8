import { expect, test } from 'vitest'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { aCrime } from '#lib/testing/crime'
import { shareOf } from '#lib/testing/figures'
import { as, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { anAuthorisedDuty } from '#lib/testing/plan'
import { aC2Request, confirmWell, decideWell, value } from '#lib/testing/request'
import { findNobodyToInform } from '#lib/victims/duties/find-nobody'
import { periodOf } from './periods.ts'
import { complianceReport } from './report.ts'
import { victimsNotInformed } from './uninformed.ts'

await inAForce()

const counted = async () => {
  const report = await complianceReport(
    await as('registrar', 'report.follow'),
    periodOf(undefined, '2026-06-17' as Day),
  )
  const { nobodyToInform, withoutVictim } = report
  return { nobodyToInform, withoutVictim, informed: shareOf(report, 'victims-informed').rows[0]?.shown }
}

test('a victim of whom there is nobody to inform is counted, and stays among those who should have been told', async () => {
  await setClock('2026-06-15T09:00:00Z')
  const { dutyId } = await anAuthorisedDuty()
  value(
    await findNobodyToInform(
      await as('registrar', 'victim.find-nobody'),
      dutyId,
      { why: 'never_identified', reason: 'Nobody ever came forward.' },
      newId(),
    ),
  )
  expect(await counted()).toMatchObject({ nobodyToInform: 1, withoutVictim: 0, informed: { hits: 0, of: 1 } })
  const notInformed = await victimsNotInformed(
    await as('registrar', 'report.follow'),
    periodOf(undefined, '2026-06-17' as Day),
  )
  expect(notInformed).toEqual({ hits: 1, of: 1 })
})

test('a crime cancelled because its decision maker declared that it had no victim is counted', async () => {
  await setClock('2026-06-16T09:00:00Z')
  const requestId = await aC2Request(await aCrime().of('077/50', '92A').withoutVictims().saved())
  value(
    await decideWell(requestId, 'decisionMaker', {
      noVictim: 'yes',
      anybodyIsVictim: 'no',
      protectedByOrder: 'no',
      identifiedInImage: 'no',
      injured: 'no',
    }),
  )
  await setClock('2026-06-17T09:00:00Z')
  value(await confirmWell(requestId))
  expect(await counted()).toMatchObject({ nobodyToInform: 1, withoutVictim: 1 })
})
