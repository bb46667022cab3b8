import { scaleLinear } from 'd3-scale'
import { type PrintedShare, percentInWords, type Proportion, printShare } from '#lib/statistics/model'
import { across } from './chart-words.ts'
import { Figure, RowName, type FigureWords } from './figure.tsx'

export interface ProportionRow {
  readonly key: string
  readonly label: string
  /** Hidden: the numbers are too few to show. */
  readonly figure: Proportion | 'hidden'
  /** The crimes behind this row. */
  readonly href?: string
  /** Said beside the numbers: "too few to say", "not counted before April 2026". */
  readonly note?: string
}

interface ProportionChartProps extends FigureWords {
  /** What a row is: "Offence group". */
  what: string
  rows: readonly ProportionRow[]
  /** The share at the right edge; 1 unless the shares are all small. */
  upTo?: number
}

/**
 * Shares, each with its "n of m": a dot for what was counted. A sample has a line too, for what its share may truly be; a full count
 * has none, and where no row is a sample the table has no column for it. Sentence, table and picture round alike.
 */
export function ProportionChart({ what, rows, upTo = 1, ...words }: ProportionChartProps) {
  const scale = scaleLinear().domain([0, upTo]).range([0, 1]).clamp(true)
  const ticks = scale.ticks(4)
  const hasSample = rows.some(({ figure }) => figure !== 'hidden' && figure.kind === 'sample')
  const hasNote = rows.some(({ note }) => note !== undefined)
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
        ...(hasSample ? [{ text: '95% interval', numeric: true }] : []),
        ...(hasNote ? [{ text: 'Note' }] : []),
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [
          <RowName key="name" name={row.label} href={row.href} />,
          figureWords(row.figure),
          ...(hasSample ? [intervalWords(printed(row.figure))] : []),
          ...(hasNote ? [row.note] : []),
        ],
      }))}
    />
  )
}

const printed = (figure: ProportionRow['figure']): PrintedShare | undefined =>
  figure === 'hidden' || figure.kind === 'none' ? undefined : printShare(figure)

const figureWords = (figure: ProportionRow['figure']): string => {
  if (figure === 'hidden') return 'too few to show'
  if (figure.kind === 'none') return 'none'
  const { counted, percent } = printShare(figure)
  return percent === null ? counted : `${counted} (${percent})`
}

const intervalWords = (share: PrintedShare | undefined): string =>
  share?.interval ? `${share.interval.low} to ${share.interval.high}` : ''

interface Place {
  place: (share: number) => number
  ticks: readonly number[]
}

function ChartRow({ row, place, ticks }: Place & { row: ProportionRow }) {
  const share = printed(row.figure)
  return (
    <div className="app-chart__row">
      <div className="app-chart__label">{row.label}</div>
      <svg className="app-chart__track" width="100%" height="28" focusable="false">
        <title>{`${row.label}: ${figureWords(row.figure)}`}</title>
        {ticks.map((tick) => (
          <Upright key={tick} kind="grid" at={place(tick)} from={0} to={28} />
        ))}
        {share?.drawn && <Drawn drawn={share.drawn} place={place} />}
      </svg>
      <div className="app-chart__words">
        {share === undefined ? figureWords(row.figure) : <strong>{figureWords(row.figure)}</strong>}
        {share?.interval && <span className="app-chart__range">{intervalWords(share)}</span>}
      </div>
    </div>
  )
}

function Drawn({ drawn, place }: { drawn: NonNullable<PrintedShare['drawn']>; place: Place['place'] }) {
  const { share, interval } = drawn
  return (
    <>
      {interval && (
        <>
          <line
            className="app-chart__interval"
            x1={across(place(interval.low))}
            x2={across(place(interval.high))}
            y1="14"
            y2="14"
          />
          <Upright kind="interval" at={place(interval.low)} from={8} to={20} />
          <Upright kind="interval" at={place(interval.high)} from={8} to={20} />
        </>
      )}
      <circle className="app-chart__dot" cx={across(place(share))} cy="14" r="6" />
    </>
  )
}

function Upright({ kind, at, from, to }: { kind: 'grid' | 'interval'; at: number; from: number; to: number }) {
  return <line className={`app-chart__${kind}`} x1={across(at)} x2={across(at)} y1={from} y2={to} />
}

function Axis({ place, ticks }: Place) {
  return (
    <div className="app-chart__row app-chart__row--axis">
      <div className="app-chart__label" />
      <svg className="app-chart__track" width="100%" height="20" focusable="false">
        {ticks.map((tick) => (
          <text key={tick} className="app-chart__tick" x={across(place(tick))} y="15" textAnchor="middle">
            {percentInWords(tick, 1)}
          </text>
        ))}
      </svg>
      <div className="app-chart__words" />
    </div>
  )
}
