import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { countInWords, percentInWords } from '#lib/statistics/model'
import { keyOfArea, keyOfLine } from '../layout/keys.ts'
import { below, level, type Plot, plotOf, tickOfShare } from '../layout/plot.ts'
import { widthOf } from '../layout/texts.ts'
import type { Chart, Mark, Picture, Place, Size } from '../model.ts'
import { type Curve, curveOf, type CurveStep, stepAt, type Waiting } from './waiting.ts'

/** How long is waited, and how that is put into words. */
export interface WaitingCurve {
  readonly waiting: Waiting
  /** Drawn at random: only then is there an interval. */
  readonly isSample: boolean
  /** Who waits and what for: 'Victims to be informed', 'informed'. */
  readonly who: string
  readonly happened: string
  /** The last day that is drawn. */
  readonly upTo: number
}

/** Fewer cases than this are not drawn as shares. */
const FEWEST_CASES = 10

/**
 * The share to whom it had happened by each day, those still waiting counted in, and how many still waited under the axis:
 * Kaplan-Meier, or the cumulative incidence where a wait can end otherwise.
 */
export function waitingCurve(data: WaitingCurve): Chart {
  const curve = curveOf(data.waiting, data.isSample)
  const isDrawn = curve.count >= FEWEST_CASES
  const hasInterval = isDrawn && curve.steps.some(({ interval }) => interval !== null)
  return {
    sentence: sentenceOf(data, curve),
    key: isDrawn
      ? [
          keyOfLine('series', `share ${data.happened}`),
          ...(hasInterval ? [keyOfArea('95% interval')] : []),
          keyOfLine('mean', 'half'),
        ]
      : [],
    notes: isDrawn
      ? [
          `Those still waiting count until today${data.waiting.kind === 'kaplan-meier' ? '' : '; those whose wait ended otherwise never count as ' + data.happened}.`,
        ]
      : ['There are too few to draw shares of.'],
    columns: [
      { text: 'After' },
      ...(isDrawn ? [{ text: `Share ${data.happened}`, numeric: true }] : []),
      ...(hasInterval ? [{ text: '95% interval', numeric: true }] : []),
      { text: 'Still waiting', numeric: true },
    ],
    rows: daysOf(data.upTo).map((days) => rowOf(days, curve, { isDrawn, hasInterval })),
    draw: isDrawn ? (size) => pictureOf(data, curve, size) : null,
  }
}

/** The days at which the axis has a tick and the table a row. */
const daysOf = (upTo: number): readonly number[] =>
  scaleLinear().domain([0, upTo]).ticks(5).filter((days) => Number.isInteger(days)) // prettier-ignore

const inDays = (days: number): string => (days === 1 ? '1 day' : `${countInWords(days)} days`)

function sentenceOf({ who, happened }: WaitingCurve, curve: Curve): string {
  if (curve.count === 0) return `${who}: none in this period.`
  const half =
    curve.half === null
      ? `fewer than half are ${happened} so far`
      : `half were ${happened} within ${halfInWords(curve, curve.half)}`
  const otherwise =
    curve.endedOtherwise === 0
      ? ''
      : `, ${countInWords(curve.endedOtherwise)} of ${countInWords(curve.count)} ended otherwise`
  return `${who}: ${half}, ${countInWords(curve.stillWaiting)} of ${countInWords(curve.count)} still wait${otherwise}.`
}

/** The days by which it had happened to half; of a sample with its limits. */
function halfInWords({ halfLimits }: Curve, half: number): string {
  const days = half < 1 ? 'a day' : `${half.toFixed(1)} days`
  return halfLimits === null ? days : `${days} (could be ${halfLimits.low.toFixed(1)} to ${halfLimits.high.toFixed(1)})`
}

function rowOf(days: number, curve: Curve, { isDrawn, hasInterval }: { isDrawn: boolean; hasInterval: boolean }) {
  const { share, interval } = stepAt(curve.steps, days)
  const printed = (part: number) => percentInWords(part, curve.count)
  return {
    key: String(days),
    cells: [
      inDays(days),
      ...(isDrawn ? [printed(share)] : []),
      ...(hasInterval ? [interval ? `${printed(interval.low)} to ${printed(interval.high)}` : 'not known'] : []),
      countInWords(curve.waitingAfter(days)),
    ],
  }
}

function pictureOf(data: WaitingCurve, curve: Curve, size: Size): Picture {
  const plot = plotOf({
    size,
    titles: { values: `Share ${data.happened}`, base: 'Days; under them, how many still wait' },
    highest: 1,
    least: 1,
    most: 1,
    inWords: tickOfShare,
    linesBelow: 2,
  })
  const across = scaleLinear().domain([0, data.upTo]).range([plot.left, plot.right])
  const drawn = thinned(curve.steps.filter(({ time }) => time <= data.upTo), across) // prettier-ignore
  return {
    ...size,
    marks: [
      ...plot.marks,
      ...underAxis(plot, across, { days: daysOf(data.upTo), curve, size }),
      ...bandOf(plot, across, drawn),
      level('mean', plot.place(0.5), plot),
      { kind: 'line', look: 'series', places: stairs(plot, across, drawn.map(({ time, share }) => [time, share] as const), data.upTo) }, // prettier-ignore
    ],
  }
}

type Across = ScaleLinear<number, number>

/** Of steps closer than half a unit of the picture only the last: more cannot be seen. */
const thinned = (steps: readonly CurveStep[], across: Across): readonly CurveStep[] =>
  steps.filter(({ time }, at) => {
    const next = steps[at + 1]
    return next === undefined || across(next.time) - across(time) >= 0.5
  })

/** A line that is level until each step, and goes on to the last day. */
function stairs(plot: Plot, across: Across, steps: readonly (readonly [number, number])[], upTo: number): Place[] {
  let share = 0
  const places: Place[] = [{ x: across(0), y: plot.place(0) }]
  for (const [time, next] of steps) {
    places.push({ x: across(time), y: plot.place(share) }, { x: across(time), y: plot.place(next) })
    share = next
  }
  return [...places, { x: across(upTo), y: plot.place(share) }]
}

/** The area between the limits, from the first step that has them to the last. */
function bandOf(plot: Plot, across: Across, steps: readonly CurveStep[]): Mark[] {
  const limited = steps.flatMap(({ time, interval }) => (interval === null ? [] : [{ time, ...interval }]))
  const edge = (side: 'low' | 'high'): Place[] =>
    limited.flatMap(({ time, ...limits }, at) => [
      { x: across(time), y: plot.place(limits[side]) },
      { x: across(limited[at + 1]?.time ?? time), y: plot.place(limits[side]) },
    ])
  return limited.length < 2 ? [] : [{ kind: 'area', places: [...edge('high'), ...edge('low').toReversed()] }]
}

function underAxis(
  plot: Plot,
  across: Across,
  { days, curve, size }: { days: readonly number[]; curve: Curve; size: Size },
) {
  const { text } = size
  const widest = widthOf(countInWords(curve.count), text) + text * 0.5
  const every = Math.ceil(widest / ((plot.right - plot.left) / Math.max(1, days.length - 1)))
  return days
    .filter((_, at) => at % every === 0)
    .flatMap((day): Mark[] => [
      below(plot, across(day), countInWords(day), { size: text }),
      below(plot, across(day), countInWords(curve.waitingAfter(day)), { size: text, line: 1 }),
    ])
}
