import { describe, expect, test } from 'vitest'
import { fullCount, sample } from '#lib/statistics/proportions/proportion'
import { SIZES } from '../model.ts'
import { EXAMPLES, monthsUpTo } from '../testing/examples.ts'
import { pointsOf, textsOf } from '../testing/reading.ts'
import { funnel } from './funnel.ts'
import { gaps } from './gaps.ts'
import { shareMonths } from './share-months.ts'
import { shares } from './shares.ts'
import { valueMonths } from './value-months.ts'
import { waitingCurve } from './waiting-curve.ts'

const steady = (count: number, hits: number, of: number) => monthsUpTo(count).map((month) => ({ month, hits, of }))
const refused = (months: Parameters<typeof shareMonths>[0]['months']) =>
  shareMonths({ months, hits: 'Refused', of: 'requests decided' })
const lines = (chart: ReturnType<typeof refused>, look: string) =>
  chart.draw?.(SIZES.screen).marks.filter((mark) => mark.kind === 'line' && mark.look === look)

describe('a series of months', () => {
  test('of three months has no limits, and says that there are too few', () => {
    const chart = refused(steady(3, 4, 40))
    expect(chart.notes.join(' ')).toContain('too few months for limits')
    expect(lines(chart, 'limit')).toEqual([])
    expect(lines(chart, 'mean')).toEqual([])
    expect(chart.columns).toHaveLength(2)
  })

  test('of ten has limits', () => {
    const chart = refused([...steady(10, 4, 40).slice(0, 9), { month: '2026-10', hits: 5, of: 40 }])
    expect(lines(chart, 'limit')?.length).toBeGreaterThan(0)
    expect(chart.sentence).toContain('no month is beyond the limits of chance')
  })

  test('that stands out is drawn by another shape and named with its counts, rounded as in the table', () => {
    const months = steady(12, 4, 40).map((month, at) => (at === 5 ? { ...month, hits: 21 } : month))
    const chart = refused(months)
    expect(chart.sentence).toContain('beyond the limits of chance: April 2026 with 21 of 40 (53%).')
    expect(chart.rows[5]?.cells).toEqual(['April 2026', '21 of 40 (53%)', 'more than chance explains'])
    expect(pointsOf(chart.draw?.(SIZES.phone) ?? { marks: [], width: 0, height: 0 })[5]).toMatchObject({
      shape: 'diamond',
      row: '2026-04',
    })
  })

  test('with fewer than ten cases in a month does not draw that month, and says so', () => {
    const chart = refused([...steady(2, 4, 40), { month: '2026-11', hits: 1, of: 2 }])
    expect(pointsOf(chart.draw?.(SIZES.screen) ?? { marks: [], width: 0, height: 0 })).toHaveLength(2)
    expect(chart.rows[2]?.cells[1]).toBe('1 of 2')
    expect(chart.notes.join(' ')).toContain('fewer than 10 cases')
  })

  test('of no cases says that there were none and draws nothing', () => {
    const chart = refused(steady(12, 0, 0))
    expect(chart.sentence).toBe('There were no requests decided, November 2025 to October 2026.')
    expect(chart.draw).toBeNull()
  })

  test('that shifts is said to, by the run rules, and one that does not is not', () => {
    const shifted = monthsUpTo(20).map((month, at) => ({ month, value: (at < 10 ? 10 : 30) + (at % 3) }))
    const level = monthsUpTo(20).map((month, at) => ({ month, value: 10 + (at % 2) * 4 }))
    const notes = (months: typeof level) =>
      valueMonths({ months, what: 'Crimes cancelled', unit: 'count' }).notes.join(' ')
    expect(notes(shifted)).toContain('a lasting change that chance does not explain')
    expect(notes(level)).toContain('no lasting change')
  })

  test('prints the chance of a false flag', () => {
    expect(EXAMPLES['share by month']?.notes[0]).toMatch(
      /chance that at least one of 23 months is beyond them is up to 5%/,
    )
  })
})

describe('a funnel', () => {
  const force = (name: string, hits: number, of: number) => ({ key: name, name, figure: sample(hits, of) as never })
  const around = (target: number, ...units: ReturnType<typeof force>[]) =>
    funnel({ units, what: 'Force', hits: 'Wrong', of: 'crimes reviewed', target, setBy: 'the force' })

  test('judges by whole numbers: 5 of 33 around 5% is beyond the 95% limit, 4 is not', () => {
    expect(around(0.05, force('Dunmoor', 5, 33)).rows[0]?.cells[2]).toBe('above the 95% limit')
    expect(around(0.05, force('Dunmoor', 4, 33)).rows[0]?.cells[2]).toBe('within the limits')
  })

  test('states its target, who set it, and the chance of a false flag', () => {
    const chart = around(0.1, force('Ambershire', 1, 20), force('Dunmoor', 2, 20))
    expect(chart.sentence).toContain('around a target of 10%')
    expect(chart.notes[0]).toContain('The target of 10% is set by the force')
    expect(chart.notes[1]).toContain('above the upper 95% limit is up to 5%')
  })

  test('keeps units in the order they are given and gives no place in a rank', () => {
    const chart = around(0.1, force('Ambershire', 9, 20), force('Dunmoor', 0, 20), force('Elverdale', 5, 20))
    expect(chart.rows.map(({ cells }) => cells[0])).toEqual(['A: Ambershire', 'B: Dunmoor', 'C: Elverdale'])
  })
})

describe('a curve of waits', () => {
  const cases = Array.from({ length: 20 }, (_, at) => ({ time: at, happened: at < 14 }))
  const curve = (isSample: boolean) =>
    waitingCurve({ who: 'Victims', happened: 'informed', isSample, upTo: 20, waiting: { kind: 'kaplan-meier', cases } })
  const areas = (chart: ReturnType<typeof curve>) =>
    chart.draw?.(SIZES.screen).marks.filter(({ kind }) => kind === 'area')

  test('of a full count has no interval; of a sample it has', () => {
    expect(areas(curve(false))).toEqual([])
    expect(curve(false).columns.map(({ text }) => text)).not.toContain('95% interval')
    expect(areas(curve(true))).toHaveLength(1)
    expect(curve(true).columns.map(({ text }) => text)).toContain('95% interval')
  })

  test('has under its axis how many still wait, as in the table', () => {
    const chart = curve(false)
    const texts = textsOf(chart.draw?.(SIZES.screen) ?? { marks: [], width: 0, height: 0 }).map(({ text }) => text)
    expect(chart.rows[1]?.cells).toEqual(['5 days', '30%', '14'])
    expect(texts).toContain('14')
  })

  test('of fewer than ten cases is not drawn', () => {
    const few = waitingCurve({
      ...{ who: 'Victims', happened: 'informed', isSample: false, upTo: 20 },
      waiting: { kind: 'kaplan-meier', cases: cases.slice(0, 9) },
    })
    expect(few.draw).toBeNull()
    expect(few.notes).toEqual(['There are too few to draw shares of.'])
  })
})

test('a chart of gaps with fewer than five events has no limits', () => {
  const chart = gaps({
    event: 'Found wrong',
    good: 'found right',
    since: 3,
    events: [{ key: '1', words: 'June', gap: 4 }],
  })
  expect(chart.notes[0]).toContain('too few events for limits')
  expect(chart.sentence).toBe('Found wrong: 1, with 7 found right before, between and after.')
})

describe('shares', () => {
  const row = (figure: Parameters<typeof shares>[0]['rows'][number]['figure']) =>
    shares({ what: 'Group', sentence: '', rows: [{ key: 'rape', label: 'Rape', figure }] })

  test('of a full count have no interval, in words, table or picture', () => {
    const chart = row(fullCount(17, 20))
    expect(chart.rows[0]?.cells).toEqual(['Rape', '17 of 20 (85%)'])
    expect(chart.draw?.(SIZES.screen).marks.some((mark) => mark.kind === 'line' && mark.look === 'interval')).toBe(
      false,
    )
  })

  test('of a sample have theirs in the table and in the picture', () => {
    const chart = row(sample(17, 20))
    expect(chart.rows[0]?.cells).toEqual(['Rape', '17 of 20 (85%)', '64% to 95%'])
    expect(chart.draw?.(SIZES.screen).marks.some((mark) => mark.kind === 'line' && mark.look === 'interval')).toBe(true)
  })

  test.each([
    [fullCount(1, 2), '1 of 2'],
    [fullCount(0, 0), 'none'],
  ] as const)('that are %j are said and not drawn', (figure, words) => {
    expect(row(figure).rows[0]?.cells[1]).toBe(words)
    expect(row(figure).draw).toBeNull()
  })
})

test('counts that are not known are said to be so, and never drawn or written as 0', () => {
  expect(EXAMPLES.ageing?.rows.at(-1)?.cells).toEqual(['More than 28 days', 'not known', '4', '4 known'])
})
