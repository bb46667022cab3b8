import { scaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'
import { across, intervalWords, percentWords, shareWords } from './chart-words.ts'
import { Figure, RowName, type FigureWords } from './figure.tsx'

export interface IntervalRow {
  readonly key: string
  readonly label: string
  readonly hits: number
  readonly of: number
  /** The 95% Wilson interval, as shares from 0 to 1. */
  readonly low: number
  readonly high: number
  /** The crimes behind this row. */
  readonly href?: string
  /** Said beside the numbers: "too few to say", "not counted before April 2026". */
  readonly note?: string
  /** The numbers are not shown at all, and why: "too few to show". */
  readonly withheld?: string
}

interface IntervalChartProps extends FigureWords {
  /** What a row is: "Offence group". */
  what: string
  rows: readonly IntervalRow[]
  /** The share at the right edge; 1 unless the shares are all small. */
  upTo?: number
}

/** Shares with their intervals: a dot for what was seen, a line for what it may truly be, and always "n of m". */
export function IntervalChart({ what, rows, upTo = 1, ...words }: IntervalChartProps) {
  const scale = scaleLinear().domain([0, upTo]).range([0, 1]).clamp(true)
  const ticks = scale.ticks(4)
  return (
    <Figure
      {...words}
      chart={
        <>
          {rows.map((row) => (
            <ChartRow key={row.key} row={row} place={scale} ticks={ticks} />
          ))}
          <Axis place={scale} ticks={ticks} />
        </>
      }
      columns={[
        { text: what },
        { text: 'How many', numeric: true },
        { text: '95% interval', numeric: true },
        ...(rows.some(({ note }) => note !== undefined) ? [{ text: 'Note' }] : []),
      ]}
      rows={rows.map((row) => ({ key: row.key, cells: cellsOf(row) }))}
    />
  )
}

const cellsOf = (row: IntervalRow): readonly ReactNode[] => [
  <RowName key="name" name={row.label} href={row.href} />,
  row.withheld ?? shareWords(row.hits, row.of),
  row.withheld === undefined ? intervalWords(row.of, row.low, row.high) : '',
  row.note,
]

interface Drawn {
  place: (share: number) => number
  ticks: readonly number[]
}

function ChartRow({ row, place, ticks }: Drawn & { row: IntervalRow }) {
  return (
    <div className="app-chart__row">
      <div className="app-chart__label">{row.label}</div>
      <svg className="app-chart__track" width="100%" height="28" focusable="false">
        <title>{`${row.label}: ${row.withheld ?? shareWords(row.hits, row.of)}`}</title>
        {ticks.map((tick) => (
          <Upright key={tick} kind="grid" at={place(tick)} from={0} to={28} />
        ))}
        {row.of > 0 && row.withheld === undefined && <Interval row={row} place={place} />}
      </svg>
      <div className="app-chart__words">
        {row.withheld ?? (
          <>
            <strong>{shareWords(row.hits, row.of)}</strong>
            {row.of > 0 && <span className="app-chart__range">{intervalWords(row.of, row.low, row.high)}</span>}
          </>
        )}
      </div>
    </div>
  )
}

function Interval({ row, place }: { row: IntervalRow; place: Drawn['place'] }) {
  const [low, high] = [place(row.low), place(row.high)]
  return (
    <>
      <line className="app-chart__interval" x1={across(low)} x2={across(high)} y1="14" y2="14" />
      <Upright kind="interval" at={low} from={8} to={20} />
      <Upright kind="interval" at={high} from={8} to={20} />
      <circle className="app-chart__dot" cx={across(place(row.hits / row.of))} cy="14" r="6" />
    </>
  )
}

function Upright({ kind, at, from, to }: { kind: 'grid' | 'interval'; at: number; from: number; to: number }) {
  return <line className={`app-chart__${kind}`} x1={across(at)} x2={across(at)} y1={from} y2={to} />
}

function Axis({ place, ticks }: Drawn) {
  return (
    <div className="app-chart__row app-chart__row--axis">
      <div className="app-chart__label" />
      <svg className="app-chart__track" width="100%" height="20" focusable="false">
        {ticks.map((tick) => (
          <text key={tick} className="app-chart__tick" x={across(place(tick))} y="15" textAnchor="middle">
            {percentWords(tick)}
          </text>
        ))}
      </svg>
      <div className="app-chart__words" />
    </div>
  )
}
