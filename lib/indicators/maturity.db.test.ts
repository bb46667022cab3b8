import { expect, test } from 'vitest'
import { inAForce } from '#bin/testing/force-environment'
import type { Day } from '#lib/base/day'
import { cancelledAll } from '#lib/testing/audits/declared-audit'
import { aCrime } from '#lib/testing/crime'
import { as, setClock } from '#lib/testing/force'
import { loadFigure } from './load-figures.ts'
import { maturityInWords } from './maturity.ts'
import { daysBetween } from './periods.ts'

await inAForce()
await setClock('2026-06-16T09:00:00Z')
// One was cancelled 77 days after it was recorded, two later than 90.
await cancelledAll([
  aCrime().recordedAt('2026-03-31T10:00:00Z'),
  aCrime().recordedAt('2026-03-01T10:00:00Z'),
  aCrime().recordedAt('2026-02-01T10:00:00Z'),
])
await setClock('2026-07-01T09:00:00Z')

const period = (from: string, to: string) => {
  const days = daysBetween(from as Day, to as Day)
  if (!days) throw new Error('no period')
  return days
}
const marked = async (from: string, to: string, id = 'cancellation-rate') =>
  (await loadFigure(await as('registrar', 'report.follow'), id, { period: period(from, to), groupings: ['all'] }))
    ?.maturity

test('a period with crimes younger than 90 days is marked, with how soon earlier ones were cancelled', async () => {
  const mark = await marked('2026-04-01', '2026-06-30')
  if (!mark) throw new Error('it is not marked')
  expect(maturityInWords(mark)).toBe(
    'Crimes recorded from 3 April 2026 on are younger than 90 days, so more of them may be cancelled yet. Of the crimes recorded in the 12 months before that day and cancelled now, 1 of 3 were cancelled within 90 days.',
  )
})

test('a period that is old enough is not, nor a figure whose cases do not mature', async () => {
  expect(await marked('2026-01-01', '2026-04-02')).toBeNull()
  expect(await marked('2026-01-01', '2026-04-03')).not.toBeNull()
  expect(await marked('2026-04-01', '2026-06-30', 'victims-informed')).toBeNull()
})
