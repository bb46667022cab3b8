import { expect, test } from 'vitest'
import { readUnscoped } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { inAForce } from '#bin/testing/force-environment'
import { as, setClock } from '#lib/testing/force'
import { anAuthorisedDuty } from '#lib/testing/plan'
import { countCases, keepMonths } from './counting/kept-months.ts'
import { victimsInformed } from './figures/informing/victims-informed-store.ts'
import { boundsOf } from './kinds/bounds.ts'
import { periodOf } from './periods.ts'
import { victimsNotInformed } from './uninformed.ts'

await inAForce()

test('the victims not informed are counted in one snapshot, so that months counted again meanwhile do not make them none', async () => {
  await setClock('2026-06-15T09:00:00Z')
  await anAuthorisedDuty()
  const asked = { indicator: victimsInformed, grouping: 'all' as const }
  const permit = await as('registrar', 'report.follow')
  await keepMonths(permit, [asked])
  const period = periodOf(undefined, '2026-06-17' as Day)
  expect(await victimsNotInformed(permit, period)).toEqual({ hits: 1, of: 1 })
  await expect(readUnscoped(permit, (tx) => countCases(tx, asked, boundsOf(period)))).rejects.toThrow('in a snapshot')
})
