import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sample } from '#lib/statistics/proportions/proportion'
import { type Chart, type Picture, SIZES } from '../model.ts'
import { runs } from '#lib/testing/runs'
import { overlap } from '../layout/texts.ts'
import { monthsUpTo } from '../testing/examples.ts'
import { barsOf, boxOfMark, pointsOf, readOff, textsOf } from '../testing/reading.ts'
import { bars } from './bars.ts'
import { funnel } from './funnel.ts'
import { gaps } from './gaps.ts'
import { shareMonths } from './share-months.ts'
import { shares } from './shares.ts'
import { stackedMonths } from './stacked-months.ts'
import { valueMonths } from './value-months.ts'
import { waitingCurve } from './waiting-curve.ts'

const OFTEN = { numRuns: runs(20, 300) }

const count = (max: number) => fc.integer({ min: 0, max })
const counts = fc.tuple(count(400), count(400)).map(([hits, rest]) => ({ hits, of: hits + rest }))
const monthly = <T>(each: fc.Arbitrary<T>, longest = 36) =>
  fc.array(each, { minLength: 1, maxLength: longest }).map((list) => {
    const months = monthsUpTo(list.length)
    return list.map((value, at) => ({ month: months[at] ?? '', value }))
  })
const figure = counts.map(({ hits, of }) => sample(hits, of)).filter((each) => each.kind !== 'none')
const name = fc.constantFrom('Ambershire', 'North response', 'Dunmoor', 'Elverdale and Cindershire')

/** Every picture with figures of any kind. */
const CHARTS: Readonly<Record<string, fc.Arbitrary<Chart>>> = {
  'share by month': monthly(counts).map((months) =>
    shareMonths({
      months: months.map(({ month, value }) => ({ month, ...value })),
      hits: 'Refused',
      of: 'requests decided',
    }),
  ),
  'value by month': fc
    .tuple(monthly(fc.option(count(9000))), fc.constantFrom('count', 'days'))
    .map(([months, unit]) => valueMonths({ months, unit, what: 'Crimes cancelled' })),
  'categories by month': monthly(fc.tuple(count(300), count(40), count(3))).map((months) =>
    stackedMonths({
      months: months.map(({ month, value }) => ({ month, counts: value })),
      kinds: ['C1', 'C2', 'C3'],
      what: 'Crimes cancelled',
    }),
  ),
  gaps: fc.tuple(fc.array(count(500), { maxLength: 40 }), count(90)).map(([lengths, since]) =>
    gaps({
      since,
      event: 'Found wrong',
      good: 'found right',
      events: lengths.map((gap, at) => ({ key: String(at), words: 'Found', gap })),
    }),
  ),
  funnel: fc
    .tuple(
      fc.array(fc.tuple(name, figure, fc.boolean()), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(0.02, 0.1, 0.5),
    )
    .map(([units, target]) =>
      funnel({
        ...{ what: 'Force', hits: 'Wrong', of: 'crimes reviewed', target, setBy: 'the force' },
        units: units.map(([force, counted, isOwn], at) => ({ key: String(at), name: force, figure: counted, isOwn })),
      }),
    ),
  'curve of a wait': fc
    .array(fc.tuple(fc.double({ min: 0, max: 90, noNaN: true }), fc.constantFrom('happened', 'otherwise', 'waiting')), {
      maxLength: 60,
    })
    .map((cases) =>
      waitingCurve({
        ...{ who: 'Victims', happened: 'informed', isSample: true, upTo: 60 },
        waiting: { kind: 'cumulative incidence', cases: cases.map(([time, end]) => ({ time, end })) },
      }),
    ),
  bars: fc
    .array(fc.tuple(name, fc.array(fc.option(count(7000)), { minLength: 2, maxLength: 2 })), {
      minLength: 1,
      maxLength: 8,
    })
    .map((rows) =>
      bars({
        what: 'Unit',
        kinds: ['Rape', 'Other'],
        sentence: '',
        rows: rows.map(([label, each], at) => ({ key: String(at), label, counts: each })),
      }),
    ),
  shares: fc.array(fc.tuple(name, figure), { minLength: 1, maxLength: 8 }).map((rows) =>
    shares({
      what: 'Unit',
      sentence: '',
      rows: rows.map(([label, each], at) => ({ key: String(at), label, figure: each })),
    }),
  ),
}

const drawn = (chart: Chart): readonly Picture[] =>
  chart.draw === null
    ? []
    : Object.values(SIZES)
        .map((size) => chart.draw?.(size))
        .filter((picture) => picture !== undefined)

describe.each(Object.entries(CHARTS))('%s', (_, charts) => {
  test('draws nothing outside the picture', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        for (const picture of drawn(chart))
          for (const mark of picture.marks) {
            const { left, top, right, bottom } = boxOfMark(mark)
            expect(
              Math.min(left, top, picture.width - right, picture.height - bottom),
              JSON.stringify(mark),
            ).toBeGreaterThan(-1)
          }
      }),
      OFTEN,
    )
  })

  test('writes no words over others', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        for (const picture of drawn(chart)) {
          const texts = textsOf(picture)
          for (const [at, text] of texts.entries())
            for (const other of texts.slice(at + 1))
              expect(overlap(boxOfMark(text), boxOfMark(other)), `${text.text} | ${other.text}`).toBe(false)
        }
      }),
      OFTEN,
    )
  })

  test('keeps the order of its table, and draws no number that is not in it', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const keys = chart.rows.map(({ key }) => key)
        for (const picture of drawn(chart)) {
          const rows = [...pointsOf(picture), ...barsOf(picture)].map(({ row }) => keys.indexOf(row))
          expect(rows.every((row) => row >= 0)).toBe(true)
          expect(rows).toEqual(rows.toSorted((left, right) => left - right))
        }
      }),
      OFTEN,
    )
  })

  test('has a cell for each column in every row', () => {
    fc.assert(
      fc.property(charts, ({ columns, rows }) => {
        for (const { cells } of rows) expect(cells).toHaveLength(columns.length)
      }),
      OFTEN,
    )
  })
})

const wholeIn = (cell = ''): number => Number(/^[\d,]+/.exec(cell)?.[0].replaceAll(',', ''))
/** The cell beside a row's name. */
const VALUE = 1
const chartsOf = (kind: string) => CHARTS[kind] ?? fc.constant(shares({ what: '', rows: [], sentence: '' }))

describe('a number read off the picture with a ruler is the number in the table', () => {
  const near = (read: number, number: number, highest: number) => {
    expect(Math.abs(read - number)).toBeLessThan(0.002 * Math.max(1, highest))
  }

  test.each(['value by month', 'gaps'])('%s', (kind) => {
    fc.assert(
      fc.property(chartsOf(kind), (chart) => {
        for (const picture of drawn(chart)) {
          const value = readOff(picture)
          const numbers = new Map(chart.rows.map(({ key, cells }) => [key, Number(cells[VALUE]?.replaceAll(',', ''))]))
          for (const { row, y } of pointsOf(picture))
            near(value(y), numbers.get(row) ?? Number.NaN, Math.max(...[...numbers.values()].filter(Number.isFinite)))
        }
      }),
      OFTEN,
    )
  })

  test.each(['share by month', 'funnel'])('%s', (kind) => {
    fc.assert(
      fc.property(chartsOf(kind), (chart) => {
        for (const picture of drawn(chart)) {
          const value = readOff(picture)
          const cells = new Map(chart.rows.map((row) => [row.key, row.cells[VALUE] ?? '']))
          for (const { row, y } of pointsOf(picture)) {
            const [hits = Number.NaN, of = Number.NaN] = (cells.get(row) ?? '').split(' of ').map(wholeIn)
            near(value(y), hits / of, 1)
          }
        }
      }),
      OFTEN,
    )
  })

  test('categories by month, part by part', () => {
    fc.assert(
      fc.property(chartsOf('categories by month'), (chart) => {
        for (const picture of drawn(chart)) {
          const value = readOff(picture)
          const rows = new Map(chart.rows.map(({ key, cells }) => [key, cells]))
          const highest = Math.max(...chart.rows.map(({ cells }) => wholeIn(cells.at(-1))))
          for (const { row, fill, y, height } of barsOf(picture))
            near(value(y) - value(y + height), wholeIn(rows.get(row)?.[fill + 1]), highest)
        }
      }),
      OFTEN,
    )
  })
})
