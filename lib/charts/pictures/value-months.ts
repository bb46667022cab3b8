import { type XmrChart, xmrChart } from '#lib/statistics/charts/xmr'
import { countInWords } from '#lib/statistics/model'
import { keyOfLine, keyOfPoint } from '../layout/keys.ts'
import { type Month, monthInWords, monthsInWords } from '../layout/months.ts'
import { LEAST, plotOf } from '../layout/plot.ts'
import type { Chart, Picture, Size } from '../model.ts'
import { runsInWords } from './run-words.ts'
import { type DrawnMonth, FEWEST_FOR_LIMITS, seriesMarks } from './series.ts'

/** Values by month in the order of time: a count, or days; null where a month has none. */
export interface ValueMonths {
  readonly months: readonly { readonly month: Month; readonly value: number | null }[]
  /** What the values are: 'Crimes cancelled', 'Median days to a decision'. */
  readonly what: string
  /** Counts are printed whole, days with one decimal. */
  readonly unit: 'count' | 'days'
}

interface Values extends ValueMonths {
  readonly chart: XmrChart | null
  readonly drawn: readonly DrawnMonth[]
}

/** An XmR chart: each month's value around the mean, with natural limits; below ten months with a value there are none. */
export function valueMonths(data: ValueMonths): Chart {
  const values = valuesOf(data)
  const { chart, drawn } = values
  const known = drawn.flatMap(({ value }) => (value === null ? [] : [value]))
  return {
    sentence: sentenceOf(values),
    key: chart === null ? [] : keysOf(drawn),
    notes: notesOf(chart, known),
    columns: [
      { text: 'Month' },
      { text: data.what, numeric: true },
      ...(chart === null ? [] : [{ text: 'Beside the limits' }]),
    ],
    rows: drawn.map((month) => ({
      key: month.month,
      cells: [monthInWords(month.month), printed(month.value, data.unit), ...(chart === null ? [] : [besides(month)])],
    })),
    draw: known.length === 0 ? null : (size) => pictureOf(values, size),
  }
}

function valuesOf(data: ValueMonths): Values {
  const known = data.months.filter(({ value }) => value !== null)
  const chart = known.length < FEWEST_FOR_LIMITS ? null : xmrChart(known.flatMap(({ value }) => value ?? []))
  const out = new Set(chart?.outside.map((at) => known[at]?.month))
  return { ...data, chart, drawn: data.months.map((each) => ({ ...each, standsOut: out.has(each.month) })) }
}

const printed = (value: number | null, unit: ValueMonths['unit']): string =>
  value === null ? 'none' : unit === 'count' ? countInWords(value) : value.toFixed(1)

const besides = ({ value, standsOut }: DrawnMonth): string =>
  value === null ? 'none' : standsOut ? 'outside' : 'within'

function sentenceOf({ months, what, unit, chart, drawn }: Values): string {
  const period = monthsInWords(months.map(({ month }) => month))
  const known = months.flatMap(({ value }) => value ?? [])
  if (known.length === 0) return `${what}: none, ${period}.`
  const sum = known.reduce((all, value) => all + value, 0)
  const begins = unit === 'count' ? `${what}: ${countInWords(sum)} in all, ${period}` : `${what}, ${period}`
  if (chart === null) return `${begins}.`
  const limits = `on average ${chart.mean.toFixed(1)} a month with natural limits of ${Math.max(0, chart.low).toFixed(1)} to ${chart.high.toFixed(1)}`
  const outside = drawn.filter(({ standsOut }) => standsOut)
  const names = outside.map(({ month, value }) => `${monthInWords(month)} with ${printed(value, unit)}`)
  return `${begins}, ${limits}; ${names.length === 0 ? 'no month is outside' : `outside: ${names.join(', ')}`}.`
}

const keysOf = (drawn: readonly DrawnMonth[]) => [
  keyOfPoint('circle', 'a month'),
  ...(drawn.some(({ standsOut }) => standsOut) ? [keyOfPoint('diamond', 'a month outside the limits')] : []),
  keyOfLine('mean', 'mean of all months'),
  keyOfLine('limit', 'natural limits'),
]

const notesOf = (chart: XmrChart | null, known: readonly number[]): readonly string[] =>
  chart === null
    ? [`There are too few months for limits: they need ${String(FEWEST_FOR_LIMITS)}.`]
    : ['The limits are 2.66 mean steps from month to month on each side of the mean.', runsInWords(known)]

function pictureOf({ what, unit, chart, drawn }: Values, size: Size): Picture {
  const plot = plotOf({
    size,
    titles: { values: what, base: 'Month' },
    highest: Math.max(chart?.high ?? 0, ...drawn.map(({ value }) => value ?? 0)),
    least: LEAST[unit],
    inWords: (value) => (unit === 'count' ? countInWords(value) : String(value)),
    linesBelow: 1,
  })
  const level = (value: number) => drawn.map(() => value)
  const low = chart === null || chart.low <= 0 ? [] : [level(chart.low)]
  const limits = chart === null ? [] : [level(chart.high), ...low]
  return { ...size, marks: seriesMarks(plot, { months: drawn, mean: chart?.mean ?? null, limits }, size) }
}
