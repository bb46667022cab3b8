import { expect, test } from 'vitest'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { withdraw } from '#lib/cancellations/request/withdraw'
import { inAForce } from '#bin/testing/force-environment'
import { aCrime } from '#lib/testing/crime'
import { waitOf } from '#lib/testing/figures'
import { as, setClock } from '#lib/testing/force'
import { aC2Request, decideWell, value } from '#lib/testing/request'
import { periodOf } from './periods.ts'
import { complianceReport } from './report.ts'

await inAForce()

// Five requests on one day: one withdrawn on the next day, two decided on the third, two still waiting on the fifth.
const requests = [
  await aC2Request(await aCrime().saved()),
  await aC2Request(await aCrime().saved()),
  await aC2Request(await aCrime().saved()),
  await aC2Request(await aCrime().saved()),
  await aC2Request(await aCrime().saved()),
] as const
await setClock('2026-06-16T09:00:00Z')
value(await withdraw(await as('officer', 'request.withdraw'), requests[0], 'The victim remembered more', newId()))
await setClock('2026-06-17T09:00:00Z')
value(await decideWell(requests[1]))
value(await decideWell(requests[2]))
await setClock('2026-06-19T09:00:00Z')

const waits = async () =>
  waitOf(
    await complianceReport(await as('registrar', 'report.follow'), periodOf(undefined, '2026-06-19' as Day)),
    'time-to-decision',
  ).rows[0]

test('a request that was withdrawn is not one still waiting, and never becomes one that was decided', async () => {
  expect(await waits()).toMatchObject({ waited: 5, stillWaiting: 2, endedOtherwise: 1, half: null })
})

test('the median is reached once half of all were decided, the withdrawn one among all', async () => {
  await setClock('2026-06-19T09:30:00Z')
  value(await decideWell(requests[3]))
  expect(await waits()).toMatchObject({ stillWaiting: 1, endedOtherwise: 1, half: 4 })
})
