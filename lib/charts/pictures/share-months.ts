import { falseFlags } from '#lib/statistics/charts/false-flags'
import { ALARM, type Standing, thresholds } from '#lib/statistics/charts/funnel'
import { pChart } from '#lib/statistics/charts/p-chart'
import { countInWords, percentInWords, printShare } from '#lib/statistics/model'
import { fullCount } from '#lib/statistics/proportions/proportion'
import { proportionInWords } from '#lib/statistics/words'
import { keyOfLine, keyOfPoint } from '../layout/keys.ts'
import { type Month, monthInWords, monthsInWords } from '../layout/months.ts'
import { LEAST, plotOf, tickOfShare } from '../layout/plot.ts'
import type { Chart, ChartRow, KeyEntry } from '../model.ts'
import { runsInWords } from './run-words.ts'
import { FEWEST_FOR_LIMITS, seriesMarks } from './series.ts'

/** Shares by month, each a full count, in the order of time. */
export interface ShareMonths {
  readonly months: readonly { readonly month: Month; readonly hits: number; readonly of: number }[]
  /** What was counted among what: 'refused', 'requests decided'. */
  readonly hits: string
  readonly of: string
}

/** A month with its share, as it is drawn and held to the limits. */
interface Judged {
  readonly month: Month
  readonly hits: number
  readonly of: number
  /** Null where fewer than ten were counted: such a share is neither printed nor drawn. */
  readonly share: number | null
  readonly standing: Standing | null
  readonly low: number | null
  readonly high: number | null
}

/** Fewer months than this are no picture of time. */
const FEWEST_DRAWN = 2

/**
 * A p-chart: the share of each month around the mean of all, with the limits of the exact whole-number rule (99.8%). A month at
 * or beyond a limit stands out. Months with fewer than ten cases are not drawn; with fewer than ten others there are no limits.
 */
export function shareMonths({ months, hits, of }: ShareMonths): Chart {
  const { judged, mean } = judgedOf(months)
  const standing = judged.filter(isOut)
  return {
    sentence: sentenceOf({ months, hits, of }, mean, standing),
    key: mean === null ? [] : keysOf(standing.length > 0),
    notes: notesOf(judged, mean),
    columns: [
      { text: 'Month' },
      { text: `${hits}, of ${of}`, numeric: true },
      ...(mean === null ? [] : [{ text: 'Beside the limits' }]),
    ],
    rows: judged.map((month) => rowOf(month, mean !== null)),
    draw:
      judged.filter(({ share }) => share !== null).length < FEWEST_DRAWN
        ? null
        : (size) => ({ ...size, marks: marksOf(judged, mean, { hits, of }, size) }),
  }
}

function judgedOf(months: ShareMonths['months']): { judged: readonly Judged[]; mean: number | null } {
  const drawn = months.filter((month) => month.of > 0 && printShare(asCount(month)).drawn !== null)
  const chart = drawn.length < FEWEST_FOR_LIMITS ? null : pChart(drawn)
  const mean = chart?.mean ?? null
  const points = new Map(drawn.map(({ month }, at) => [month, chart?.points[at]]))
  return {
    mean,
    judged: months.map((month) => {
      const share = points.has(month.month) ? month.hits / month.of : null
      const { tooMany, tooFew } = share === null || mean === null ? NO_LIMITS : thresholds(month.of, mean, ALARM)
      return {
        ...month,
        share,
        standing: points.get(month.month)?.standing ?? null,
        low: tooFew === null ? null : tooFew / month.of,
        high: tooMany === null ? null : tooMany / month.of,
      }
    }),
  }
}

const NO_LIMITS = { tooMany: null, tooFew: null }

const asCount = ({ hits, of }: { hits: number; of: number }) => {
  const counted = fullCount(hits, of)
  if (counted.kind === 'none') throw new RangeError('nothing was counted')
  return counted
}

const isOut = ({ standing }: Judged): boolean => standing === 'alarm above' || standing === 'alarm below'

function sentenceOf({ months, hits, of }: ShareMonths, mean: number | null, standing: readonly Judged[]): string {
  const all = fullCount(
    months.reduce((sum, month) => sum + month.hits, 0),
    months.reduce((sum, month) => sum + month.of, 0),
  )
  const period = monthsInWords(months.map(({ month }) => month))
  if (all.kind === 'none') return `There were no ${of}, ${period}.`
  const counted = `${hits}: ${proportionInWords(all)} ${of}, ${period}`
  if (mean === null) return `${counted}.`
  if (standing.length === 0) return `${counted}; no month is beyond the limits of chance.`
  const names = standing.map((month) => `${monthInWords(month.month)} with ${proportionInWords(asCount(month))}`)
  return `${counted}; beyond the limits of chance: ${names.join(', ')}.`
}

const keysOf = (hasOut: boolean): readonly KeyEntry[] => [
  keyOfPoint('circle', 'a month'),
  ...(hasOut ? [keyOfPoint('diamond', 'a month beyond the limits')] : []),
  keyOfLine('mean', 'mean of all months'),
  keyOfLine('limit', 'limits of chance'),
]

function notesOf(judged: readonly Judged[], mean: number | null): readonly string[] {
  const drawn = judged.flatMap(({ share }) => (share === null ? [] : [share]))
  const few = judged.length - drawn.length
  const undrawn =
    few === 0
      ? []
      : [`Months with fewer than 10 cases are not drawn (${countInWords(few)} of ${countInWords(judged.length)}).`]
  if (mean === null)
    return [
      drawn.length < FEWEST_FOR_LIMITS
        ? `There are too few months for limits: they need ${String(FEWEST_FOR_LIMITS)} with 10 cases or more.`
        : 'Nothing varies from month to month, so there are no limits.',
      ...undrawn,
    ]
  const { atLeastOne } = falseFlags(drawn.length, 2 * ALARM)
  return [
    `The limits leave out 1 month in 500 by chance on both sides together. If nothing changed, the chance that at least one of ${countInWords(drawn.length)} months is beyond them is up to ${percentInWords(atLeastOne, 100)}.`,
    runsInWords(drawn),
    ...undrawn,
  ]
}

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  'as expected': 'within',
  'alert above': 'within',
  'alert below': 'within',
  'alarm above': 'more than chance explains',
  'alarm below': 'fewer than chance explains',
}

const rowOf = ({ month, hits, of, standing }: Judged, hasLimits: boolean): ChartRow => ({
  key: month,
  cells: [
    monthInWords(month),
    of === 0 ? 'none' : proportionInWords(fullCount(hits, of)),
    ...(hasLimits ? [standing === null ? 'too few to say' : STANDING_WORDS[standing]] : []),
  ],
})

function marksOf(
  judged: readonly Judged[],
  mean: number | null,
  { hits, of }: { hits: string; of: string },
  size: Parameters<NonNullable<Chart['draw']>>[0],
) {
  const highest = Math.max(...judged.flatMap(({ share, high }) => [share ?? 0, Math.min(1, high ?? 0)]))
  const plot = plotOf({
    size,
    titles: { values: `${hits}, of ${of}`, base: 'Month' },
    highest,
    least: LEAST.share,
    most: 1,
    inWords: tickOfShare,
    linesBelow: 1,
  })
  const limits = mean === null ? [] : [judged.map(({ high }) => high), judged.map(({ low }) => low)]
  const months = judged.map((month) => ({ month: month.month, value: month.share, standsOut: isOut(month) }))
  return seriesMarks(plot, { months, mean, limits }, size)
}
