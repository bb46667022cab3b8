import { type GapChart, gapChart } from '#lib/statistics/charts/gap-chart'
import { countInWords } from '#lib/statistics/model'
import { keyOfLine, keyOfPoint } from '../layout/keys.ts'
import { below, LEAST, level, plotOf } from '../layout/plot.ts'
import type { Chart, Mark, Picture, PointMark, Size } from '../model.ts'

/** Rare events in the order of time, and how many good cases lie before each. */
export interface Gaps {
  readonly events: readonly { readonly key: string; readonly words: string; readonly gap: number }[]
  /** Good cases since the last event: a gap that is not over. */
  readonly since: number
  /** What the events are, and what lies between them: 'Decisions found wrong', 'decisions found right'. */
  readonly event: string
  readonly good: string
}

/** Fewer events than this have no limits. */
const FEWEST_EVENTS = 5

/** A gap chart: how many good cases lie between one rare event and the next, with exact limits. */
export function gaps(data: Gaps): Chart {
  const { events, since, event, good } = data
  const lengths = events.map(({ gap }) => gap)
  const chart = events.length < FEWEST_EVENTS ? null : gapChart(lengths, since)
  return {
    sentence: sentenceOf(data, chart),
    key: chart === null ? [] : keysOf(chart),
    notes: notesOf(data, chart),
    columns: [
      { text: 'Event' },
      { text: `Before it: ${good}`, numeric: true },
      ...(chart === null ? [] : [{ text: 'Beside the limits' }]),
    ],
    rows: events.map(({ key, words, gap }, at) => ({
      key,
      cells: [
        words,
        countInWords(gap),
        ...(chart === null ? [] : [STANDING_WORDS[chart.standings[at] ?? 'as expected']]),
      ],
    })),
    draw: events.length === 0 ? null : (size) => pictureOf({ events, since, event, good }, chart, size),
  }
}

const STANDING_WORDS: Readonly<Record<GapChart['standings'][number], string>> = {
  'as expected': 'within',
  'too short': 'shorter than chance explains',
  'too long': 'longer than chance explains',
}

function sentenceOf({ events, since, event, good }: Gaps, chart: GapChart | null): string {
  const all = events.reduce((sum, { gap }) => sum + gap, since)
  const counted = `${event}: ${countInWords(events.length)}, with ${countInWords(all)} ${good} before, between and after`
  if (chart === null) return `${counted}.`
  const out = chart.standings.filter((standing) => standing !== 'as expected').length
  return `${counted}; ${out === 0 ? 'no gap is' : `${countInWords(out)} of ${countInWords(events.length)} gaps ${out === 1 ? 'is' : 'are'}`} longer or shorter than chance explains.`
}

const keysOf = ({ standings }: GapChart) => [
  keyOfPoint('circle', 'a gap'),
  ...(standings.some((standing) => standing !== 'as expected')
    ? [keyOfPoint('diamond', 'a gap beyond the limits')]
    : []),
  keyOfLine('mean', 'mean gap'),
  keyOfLine('limit', 'limits of chance'),
]

function notesOf({ events, since, good }: Gaps, chart: GapChart | null): readonly string[] {
  const open = `Since the last event: ${countInWords(since)} ${good}; this gap is not over.`
  if (events.length < FEWEST_EVENTS)
    return [`There are too few events for limits: they need ${String(FEWEST_EVENTS)}.`, open]
  if (chart === null) return [open]
  const short =
    chart.tooShort === null
      ? 'no gap can be too short'
      : `a gap of ${countInWords(chart.tooShort)} or less is too short`
  return [`By chance ${short}, and one of ${countInWords(chart.tooLong)} or more is too long (1 in 741 each).`, open]
}

function pictureOf({ events, good }: Gaps, chart: GapChart | null, size: Size): Picture {
  const plot = plotOf({
    size,
    titles: { values: `Before each event: ${good}`, base: 'Events, in the order of time' },
    highest: Math.max(chart?.tooLong ?? 0, ...events.map(({ gap }) => gap)),
    least: LEAST.count,
    inWords: countInWords,
    linesBelow: 1,
  })
  const strip = (plot.right - plot.left) / events.length
  const middle = (at: number) => plot.left + strip * (at + 0.5)
  const points = events.map(({ key, gap }, at): PointMark => {
    const isOut = (chart?.standings[at] ?? 'as expected') !== 'as expected'
    const drawn = { shape: isOut ? 'diamond' : 'circle', radius: size.text * (isOut ? 0.5 : 0.36) } as const
    return { kind: 'point', ...drawn, x: middle(at), y: plot.place(gap), row: key }
  })
  const limits = chart === null ? [] : [chart.tooLong, ...(chart.tooShort === null ? [] : [chart.tooShort])]
  const marks: readonly Mark[] = [
    ...plot.marks,
    ...(chart === null ? [] : [level('mean', plot.place(chart.centre), plot)]),
    ...limits.map((limit) => level('limit', plot.place(limit), plot)),
    ...points.map(({ x, y }): Mark => ({ kind: 'line', look: 'series', places: [{ x, y: plot.bottom }, { x, y }] })), // prettier-ignore
    ...points,
    below(plot, middle(0), '1', { size: size.text }),
    ...(events.length > 1
      ? [below(plot, middle(events.length - 1), countInWords(events.length), { size: size.text })]
      : []),
  ]
  return { ...size, marks }
}
