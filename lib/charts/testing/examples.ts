import { fullCount, sample } from '#lib/statistics/proportions/proportion'
import type { Chart } from '../model.ts'
import { bars } from '../pictures/bars.ts'
import { funnel } from '../pictures/funnel.ts'
import { gaps } from '../pictures/gaps.ts'
import { shareMonths } from '../pictures/share-months.ts'
import { shares } from '../pictures/shares.ts'
import { stackedMonths } from '../pictures/stacked-months.ts'
import { valueMonths } from '../pictures/value-months.ts'
import { waitingCurve } from '../pictures/waiting-curve.ts'

/** So many months up to October 2026. */
export const monthsUpTo = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => {
    const month = 2026 * 12 + 9 - (count - 1 - at)
    return `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`
  })

const cycle = (at: number, ...values: readonly number[]): number => values[at % values.length] ?? 0

const counted = (hits: number, of: number) => {
  const figure = sample(hits, of)
  if (figure.kind === 'none') throw new RangeError('nothing was counted')
  return figure
}

const refused = monthsUpTo(24).map((month, at) => ({
  month,
  hits: at === 16 ? 19 : cycle(at, 3, 5, 2, 4, 6),
  of: at === 5 ? 7 : cycle(at, 38, 44, 51, 40),
}))

/** An example of every picture, of invented figures. */
export const EXAMPLES: Readonly<Record<string, Chart>> = {
  'share by month': shareMonths({ months: refused, hits: 'Refused', of: 'requests decided' }),
  'share by month, too few': shareMonths({ months: refused.slice(-3), hits: 'Refused', of: 'requests decided' }),
  'count by month': valueMonths({
    what: 'Crimes cancelled',
    unit: 'count',
    months: monthsUpTo(24).map((month, at) => ({
      month,
      value: at === 9 ? 60 : cycle(at, 21, 30, 18, 25, 27, 22, 31),
    })),
  }),
  'days by month': valueMonths({
    what: 'Median days to a decision',
    unit: 'days',
    months: monthsUpTo(14).map((month, at) => ({ month, value: at === 3 ? null : cycle(at, 2.1, 3.4, 2.8, 4.2) })),
  }),
  funnel: funnel({
    what: 'Force',
    hits: 'Wrongly cancelled',
    of: 'cancelled crimes reviewed',
    target: 0.1,
    setBy: 'the force',
    units: [
      { key: 'a', name: 'Ambershire', figure: counted(7, 33) },
      { key: 'b', name: 'Brackenshire', figure: counted(2, 20) },
      { key: 'c', name: 'Cindershire', figure: counted(2, 22) },
      { key: 'd', name: 'Dunmoor', figure: counted(1, 20) },
      { key: 'e', name: 'Elverdale', figure: counted(9, 17) },
      { key: 'z', name: 'Zedshire', figure: counted(1, 20), isOwn: true },
    ],
  }),
  gaps: gaps({
    event: 'Decisions found wrong',
    good: 'decisions found right',
    since: 12,
    events: [14, 9, 22, 0, 31, 17, 8].map((gap, at) => ({
      key: String(at),
      words: `Number ${String(at + 1)}`,
      gap,
    })),
  }),
  'curve of a full count': waitingCurve({
    who: 'Victims to be informed',
    happened: 'informed',
    isSample: false,
    upTo: 30,
    waiting: {
      kind: 'cumulative incidence',
      cases: Array.from({ length: 60 }, (_, at) => ({
        time: (at * 7.3) % 34,
        end: at % 9 === 0 ? ('waiting' as const) : at % 14 === 0 ? ('otherwise' as const) : ('happened' as const),
      })),
    },
  }),
  'curve of a sample': waitingCurve({
    who: 'Victims in the audit',
    happened: 'informed',
    isSample: true,
    upTo: 30,
    waiting: {
      kind: 'kaplan-meier',
      cases: Array.from({ length: 40 }, (_, at) => ({ time: (at * 5.1) % 31, happened: at % 6 !== 0 })),
    },
  }),
  'categories by month': stackedMonths({
    what: 'Crimes cancelled',
    kinds: ['C1', 'C2', 'C3', 'C4', 'C5'],
    months: monthsUpTo(24).map((month, at) => ({
      month,
      counts: [cycle(at, 3, 1, 2), cycle(at, 12, 9, 14, 11), cycle(at, 7, 10, 6), cycle(at, 5, 4), cycle(at, 0, 2, 1)],
    })),
  }),
  ageing: bars({
    what: 'Waiting for',
    kinds: ['Rape', 'All other crimes'],
    sentence: '31 requests wait for a decision, 4 of them for more than 28 days.',
    rows: [
      { key: '2', label: 'Up to 2 days', counts: [1, 11] },
      { key: '7', label: '3 to 7 days', counts: [0, 9] },
      { key: '28', label: '8 to 28 days', counts: [2, 4] },
      { key: 'more', label: 'More than 28 days', counts: [null, 4] },
    ],
  }),
  shares: shares({
    what: 'Offence group',
    sentence: '20 of 120 (17%).',
    rows: [
      { key: 'all', label: 'All', figure: fullCount(20, 120) },
      { key: 'rape', label: 'Rape', figure: counted(3, 40) },
      { key: 'other', label: 'Other crimes', figure: fullCount(0, 0) },
      { key: 'robbery', label: 'Robbery', figure: fullCount(1, 2) },
    ],
  }),
}
