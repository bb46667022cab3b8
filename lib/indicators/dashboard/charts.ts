import { categories } from '#lib/counting-rules/facts/request'
import { bars } from '#lib/charts/pictures/bars'
import { gaps } from '#lib/charts/pictures/gaps'
import { shareMonths } from '#lib/charts/pictures/share-months'
import { stackedMonths } from '#lib/charts/pictures/stacked-months'
import { valueMonths } from '#lib/charts/pictures/value-months'
import { waitingCurve } from '#lib/charts/pictures/waiting-curve'
import type { Chart } from '#lib/charts/model'
import { dayOf, inWords } from '#lib/base/day'
import { countInWords } from '#lib/statistics/model'
import { AGES, type WaitingAgeName } from './ages.ts'
import type { Dashboard } from './load-dashboard.ts'

/** In the place of a series while no month has gone by since the product went live. */
const NO_MONTH: Chart = {
  sentence: 'No whole month has passed since this product went live.',
  ...{ key: [], notes: [], columns: [], rows: [], draw: null },
}

/** Victims informed in time, by the month of the day it was due. */
export const informedInTimeChart = ({ months, informedInTime }: Dashboard): Chart =>
  months.length === 0
    ? NO_MONTH
    : shareMonths({
        hits: 'Informed in time',
        of: 'victims who had to be informed',
        months: months.map((month) => {
          const found = informedInTime.find((each) => each.month === month)
          return { month, hits: found?.inTime ?? 0, of: found?.due ?? 0 }
        }),
      })

/** Requests refused, of those decided. */
export const refusedChart = ({ decided }: Dashboard): Chart =>
  decided.length === 0
    ? NO_MONTH
    : shareMonths({
        hits: 'Refused',
        of: 'requests authorised or refused',
        months: decided.map((each) => ({ month: each.month, hits: each.refused, of: each.decided })),
      })

/** How long decisions took, by the month they were made in. */
export const decisionDaysChart = ({ decided }: Dashboard): Chart =>
  decided.length === 0
    ? NO_MONTH
    : valueMonths({
        what: 'Median days from request to decision',
        unit: 'days',
        months: decided.map(({ month, medianDays }) => ({ month, value: medianDays })),
      })

const CATEGORY_NAMES = {
  C1: 'C1 another force',
  C2: 'C2 no crime',
  C3: 'C3 duplicate',
  C4: 'C4 mistake',
  C5: 'C5 self-defence',
} as const

/** Crimes cancelled or transferred, by month and category. */
export const cancelledChart = ({ months, cancelled }: Dashboard): Chart =>
  months.length === 0
    ? NO_MONTH
    : stackedMonths({
        what: 'Crimes cancelled or transferred',
        kinds: categories.map((category) => CATEGORY_NAMES[category]),
        months: months.map((month) => ({
          month,
          counts: categories.map(
            (category) => cancelled.find((each) => each.month === month && each.category === category)?.n ?? 0,
          ),
        })),
      })

/** The last day that is drawn: the first of these by which the last victim so far was informed. */
const LAST_DAYS = [7, 14, 28, 60, 90]

/** How long victims waited to be informed, of those whose duty began in the period. */
export function informingChart({ waits }: Dashboard): Chart {
  const last = Math.max(0, ...waits.filter(({ end }) => end === 'happened').map(({ time }) => time))
  return waitingCurve({
    who: 'Victims to be informed before cancellation',
    happened: 'informed',
    isSample: false,
    upTo: LAST_DAYS.find((days) => days >= last) ?? 90,
    waiting: { kind: 'cumulative incidence', cases: waits },
  })
}

const AGE_WORDS: Readonly<Record<WaitingAgeName, string>> = {
  'up to 2': 'Up to 2 days',
  '3 to 7': '3 to 7 days',
  '8 to 28': '8 to 28 days',
  'over 28': 'More than 28 days',
}

/** How many requests wait for a decision, and for how many days. */
export function ageingChart({ waitingByAge }: Dashboard): Chart {
  const rows = AGES.map((age) => {
    const found = waitingByAge.find((each) => each.age === age)
    return { key: age, label: AGE_WORDS[age], counts: [found?.rape ?? 0, found?.other ?? 0] }
  })
  const all = waiting(waitingByAge)
  const of = `of ${countInWords(all.all)}`
  const sentence =
    all.all === 0
      ? 'No request waits for a decision.'
      : `${countInWords(all.all)} ${all.all === 1 ? 'request waits' : 'requests wait'} for a decision: ${countInWords(all.rape)} ${of} about rape, ${countInWords(all.old)} ${of} for more than 28 days.`
  return bars({ what: 'Waiting for', kinds: ['Rape', 'All other crimes'], rows: all.all === 0 ? [] : rows, sentence })
}

/** All requests that wait, those about rape, and those that have waited for more than 28 days. */
export const waiting = (ages: Dashboard['waitingByAge']) => ({
  all: ages.reduce((sum, { rape, other }) => sum + rape + other, 0),
  rape: ages.reduce((sum, { rape }) => sum + rape, 0),
  old: ages.filter(({ age }) => age === 'over 28').reduce((sum, { rape, other }) => sum + rape + other, 0),
})

/** Decisions that drawn audits found right, between one that they found wrong and the next. */
export function wrongGapsChart({ drawnFindings }: Dashboard): Chart {
  const events: { key: string; words: string; gap: number }[] = []
  let gap = 0
  for (const { decisionId, decidedAt, isWrong } of drawnFindings) {
    if (isWrong) events.push({ key: decisionId, words: `Decided ${inWords(dayOf(decidedAt))}`, gap })
    gap = isWrong ? 0 : gap + 1
  }
  return gaps({ events, since: gap, event: 'Decisions found wrong in drawn audits', good: 'decisions found right' })
}
