import { expect, test } from 'vitest'
import type { Day } from '#lib/base/day'
import { filledDemonstration } from '#bin/testing/filled-demonstration'
import { as } from '#lib/testing/force'
import { INDICATORS } from './indicators-store.ts'
import type { ChosenGrouping, Period } from './model.ts'
import { periodById, periodOf } from './periods.ts'
import { complianceReport } from './report.ts'
import type { Figure, ShareFigure } from './shown/figure.ts'
import { NAIVE_IDS, naiveCounts } from './testing/naive-figures.ts'

await filledDemonstration()

const TODAY = '2026-11-16' as Day
const period = (id: string): Period => periodById(id, TODAY) ?? periodOf(undefined, TODAY)
const WINDOWS = ['financial-2026', 'quarter-2026-07', '2026-05-13.2026-10-03'].map(period)

const isShare = (figure: Figure): figure is ShareFigure => figure.kind === 'share'

/** What the report prints beside what is counted the slow way: only what differs. */
async function differing(shares: readonly ShareFigure[], within: Period, by: 'offence-group' | 'unit' | 'month') {
  const found: string[] = []
  for (const { definition, rows, grouping } of shares) {
    if (grouping !== by || !NAIVE_IDS.includes(definition.id)) continue
    const counted = await naiveCounts(definition.id, within, by)
    const printed = new Map(rows.map(({ key, shown }) => [key, shown]))
    for (const key of new Set([...counted.keys(), ...printed.keys()])) {
      const [shown, { hits, of }] = [printed.get(key), counted.get(key) ?? { hits: 0, of: 0 }]
      if (shown === 'hidden') continue
      if (shown?.hits !== hits || shown.of !== of)
        found.push(
          `${definition.id} ${key}: printed ${String(shown?.hits)} of ${String(shown?.of)}, counted ${String(hits)} of ${String(of)}`,
        )
    }
  }
  return found
}

const sharesOf = async (who: 'registrar' | 'decisionMaker', within: Period, grouping: ChosenGrouping) => {
  const audits = who === 'registrar' ? await as(who, 'audit.see-results') : undefined
  const { figures } = await complianceReport(await as(who, 'report.read'), within, {
    hideSmall: false,
    grouping,
    audits,
  })
  return figures.filter(isShare)
}

test('every share of the report is counted again here, but for those that hang on more than cases', () => {
  const further = ['training-in-date', 'audits-in-time', 'informed-by-victim', 'cancelled-by-victim']
  const shares = INDICATORS.filter(({ kind }) => kind === 'share').map(({ definition }) => definition.id)
  expect(shares.filter((id) => !NAIVE_IDS.includes(id)).toSorted()).toEqual(further.toSorted())
})

for (const within of WINDOWS) {
  test.each(['offence-group', 'unit', 'month'] as const)(
    `what the registrar and a decision maker read of ${within.words} by %s is what a look at every case finds`,
    async (by) => {
      const shares = await sharesOf('registrar', within, by)
      expect(await differing(shares, within, by)).toEqual([])
      expect(await differing(await sharesOf('decisionMaker', within, by), within, by)).toEqual([])
    },
  )
}

test('a decision maker is shown nothing of what audits found', async () => {
  const [within] = WINDOWS
  if (!within) throw new Error('there is no window')
  const shares = await sharesOf('decisionMaker', within, 'offence-group')
  expect(shares.map(({ definition }) => definition.id)).not.toContain('audited')
  expect((await sharesOf('registrar', within, 'offence-group')).map(({ definition }) => definition.id)).toContain(
    'audited',
  )
})

test('what a panel member reads of each half-year is what a look at every case finds, or is hidden', async () => {
  for (const id of ['2026-04', '2025-10']) {
    const half = periodOf(id, TODAY, { isOutside: true })
    const report = await complianceReport(await as('panel', 'report.read'), half, { hideSmall: true })
    expect(await differing(report.figures.filter(isShare), half, 'offence-group')).toEqual([])
  }
})
