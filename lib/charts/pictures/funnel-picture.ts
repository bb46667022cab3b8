import { scaleLinear } from 'd3-scale'
import { countInWords } from '#lib/statistics/model'
import { labels } from '../layout/labels.ts'
import { below, LEAST, level, type Plot, plotOf, tickOfShare } from '../layout/plot.ts'
import { widthOf } from '../layout/texts.ts'
import type { LineMark, Mark, Picture, Place, PointMark, Size } from '../model.ts'
import { type Funnel, limitsAt, type Placed } from './funnel-units.ts'

const shareOf = ({ figure: { hits, of } }: Placed): number => hits / of

/** The picture of a funnel: target, limits by number of cases, and a lettered point a unit. */
export function drawFunnel({ hits, of, target }: Funnel, placed: readonly Placed[], size: Size): Picture {
  const most = Math.max(...placed.map(({ figure }) => figure.of))
  const highest = Math.max(...placed.map(shareOf), limitsAt(most, target).outer[1] ?? 0, Math.min(1, target * 2.5))
  const plot = plotOf({
    size,
    titles: { values: `${hits}, of ${of}`, base: `How many ${of}` },
    highest,
    least: LEAST.share,
    most: 1,
    inWords: tickOfShare,
    linesBelow: 1,
  })
  const across = scaleLinear().domain([0, most]).nice(4).range([plot.left, plot.right])
  const points = placed.map((unit) => pointOf(unit, { x: across(unit.figure.of), y: plot.place(shareOf(unit)) }, size))
  return {
    ...size,
    marks: [
      ...plot.marks,
      ...ticksOf(plot, across, size),
      level('mean', plot.place(target), plot),
      ...limitLines(plot, across, target),
      ...points,
      ...labels(
        points.map((point, at) => ({ ...point, label: labelOf(placed[at]) })),
        plot,
        size.text,
      ),
    ],
  }
}

const labelOf = (unit: Placed | undefined): string => `${unit?.letter ?? ''}${unit?.isOwn ? ': this force' : ''}`

type Across = (of: number) => number

function ticksOf(plot: Plot, across: Across & { ticks: (n: number) => number[] }, { text }: Size): Mark[] {
  const ticks = across.ticks(4).filter((tick) => Number.isInteger(tick))
  const widest = Math.max(...ticks.map((tick) => widthOf(countInWords(tick), text)))
  const every = Math.ceil((widest + text) / ((plot.right - plot.left) / ticks.length))
  return ticks
    .filter((_, at) => at % every === 0)
    .map((tick) => below(plot, across(tick), countInWords(tick), { size: text }))
}

const pointOf = ({ key, standing, isOwn }: Placed, { x, y }: Place, { text }: Size): PointMark => ({
  kind: 'point',
  shape: standing !== 'as expected' ? 'diamond' : isOwn ? 'square' : 'circle',
  x,
  y,
  radius: text * (standing !== 'as expected' ? 0.5 : 0.36),
  row: key,
})

/** The four limits, one step a number of cases where there is room for it; a limit beyond the plot is not drawn there. */
function limitLines(plot: Plot, across: ReturnType<typeof scaleLinear<number, number>>, target: number): LineMark[] {
  const most = across.domain()[1] ?? 1
  const step = Math.max(1, Math.ceil(most / 200))
  const counts = Array.from({ length: Math.floor(most / step) }, (_, at) => (at + 1) * step)
  const limits = counts.map((of) => ({ of, ...limitsAt(of, target) }))
  const top = plot.place.invert(plot.top)
  const line = (look: 'limit' | 'outer-limit', levelOf: (at: (typeof limits)[number]) => number | null): LineMark[] => {
    const pieces: Place[][] = [[]]
    for (const each of limits) {
      const value = levelOf(each)
      if (value === null || value > top) pieces.push([])
      else pieces.at(-1)?.push({ x: across(each.of), y: plot.place(value) })
    }
    return pieces.filter((places) => places.length > 1).map((places) => ({ kind: 'line', look, places }))
  }
  return [0, 1].flatMap((side) => [
    ...line('limit', ({ limit }) => limit[side] ?? null),
    ...line('outer-limit', ({ outer }) => outer[side] ?? null),
  ])
}
