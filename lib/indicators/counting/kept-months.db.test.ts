import { expect, test } from 'vitest'
import { inAForce } from '#bin/testing/force-environment'
import { aCrime } from '#lib/testing/crime'
import { rows } from '#lib/testing/count-rows'
import { as, setClock } from '#lib/testing/force'
import { aC2Request, confirmWell, decideWell, informAll, value } from '#lib/testing/request'
import { comparedWithMonths, keepingMonths } from '../testing/from-months.ts'

await inAForce()

const RECORDED = [
  ...['2026-03-31T22:59:00Z', '2026-03-31T23:01:00Z', '2026-04-15T10:00:00Z', '2026-04-30T22:30:00Z'],
  ...['2026-04-30T23:30:00Z', '2026-05-20T10:00:00Z', '2026-06-01T10:00:00Z', '2026-06-14T10:00:00Z'],
]
const crimes: string[] = []
for (const [at, recordedAt] of RECORDED.entries()) {
  const crime = aCrime()
    .recordedAt(recordedAt)
    .reportedAt('2026-03-31T12:00:00Z')
    .withVictims(1950 + 4 * at, at % 2 === 0 ? 1960 : 2012)
  const flagged = at % 3 === 0 ? crime.flagged('domestic_abuse', 'child') : crime
  crimes.push(await (at % 2 === 0 ? flagged : flagged.of('149/00', '58A')).saved())
}

const PERIODS = [
  ['2026-04-01', '2026-05-31'],
  ['2026-04-01', '2026-06-15'],
  ['2026-03-31', '2026-06-30'],
  ['2026-03-15', '2026-06-14'],
] as const

const differing = async () => (await comparedWithMonths(await as('registrar', 'report.follow'), PERIODS)).differing

const asOf = () => rows`SELECT name, as_of::text AS at FROM kept_figure ORDER BY name`

test('kept months and the days around them make the same counts as every case counted directly', async () => {
  expect(keepingMonths.filter(({ keepsMonths }) => keepsMonths?.by === 'brought')).toHaveLength(5)
  expect(await differing()).toEqual([])
  expect((await asOf()).length).toBeGreaterThan(10)
})

test('a cancellation shows at once, though it leaves what is kept as it was', async () => {
  const before = await asOf()
  for (const [day, crimeId] of crimes
    .filter((_, at) => at % 2 === 0)
    .slice(1, 3)
    .entries()) {
    const request = await aC2Request(crimeId)
    value(await decideWell(request))
    await setClock(`2026-06-${String(16 + day)}T09:00:00Z`)
    await informAll(request, 'just now')
    value(await confirmWell(request))
  }
  expect(await differing()).toEqual([])
  expect(await asOf()).toEqual(before)
})

test('a crime that an extract brings has the months counted again', async () => {
  const before = await asOf()
  await aCrime().recordedAt('2026-04-02T10:00:00Z').saved()
  expect(await differing()).toEqual([])
  expect(await asOf()).not.toEqual(before)
})
