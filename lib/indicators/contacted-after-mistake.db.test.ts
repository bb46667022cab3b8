import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { inAForce } from '#bin/testing/force-environment'
import { aCrime } from '#lib/testing/crime'
import { shareOf } from '#lib/testing/figures'
import { as, setClock } from '#lib/testing/force'
import { aC4Request } from '#lib/testing/sound-request'
import { decideWell, informAll, value } from '#lib/testing/request'
import { periodOf } from './periods.ts'
import { complianceReport } from './report.ts'

await inAForce()

/** A crime recorded by mistake, cancelled; answers its request. */
async function cancelledMistake(reporter: string): Promise<string> {
  const request = await aC4Request(await aCrime().reportedAs(reporter).saved())
  value(await decideWell(request))
  return request
}

const tasksOf = (requestId: string) =>
  asSystem((tx) => tx.dutyToInform.findMany({ where: { requestId }, select: { occasion: true, state: true } }))

const year = periodOf(undefined, '2026-06-17' as Day)
const reported = async () => {
  const report = await complianceReport(await as('registrar', 'report.follow'), year)
  return {
    contacted: shareOf(report, 'contacted-after-mistake').rows[0]?.shown,
    informed: shareOf(report, 'victims-informed').rows[0]?.shown,
  }
}

test('the victim whose report it was gets a contact task, and of nobody else’s report anybody', async () => {
  const own = await Promise.all(['victim', 'parent_or_carer', 'professional'].map(cancelledMistake))
  for (const request of own) expect(await tasksOf(request)).toEqual([{ occasion: 'after_error', state: 'open' }])
  for (const reporter of ['other_third_party', 'police'])
    expect(await tasksOf(await cancelledMistake(reporter))).toEqual([])
})

test('it is counted apart from the duty to inform', async () => {
  const before = await reported()
  const request = await cancelledMistake('victim')
  const asked = await reported()
  expect([before.contacted, asked.contacted]).toMatchObject([
    { hits: 0, of: 3 },
    { hits: 0, of: 4 },
  ])
  await setClock('2026-06-16T09:00:00Z')
  await informAll(request, '2026-06-16T09:00')
  expect((await reported()).contacted).toMatchObject({ hits: 1, of: 4 })
  expect((await reported()).informed).toEqual(before.informed)
})
