import { scaleLinear } from 'd3-scale'
import { Fragment } from 'react'
import { across, countWords } from './chart-words.ts'
import { Figure, RowName, type FigureWords } from './figure.tsx'
import { fillOf, Legend } from './fills.tsx'

export interface BarRow {
  readonly key: string
  readonly label: string
  /** One a kind; null is not known, and never drawn as 0. */
  readonly counts: readonly (number | null)[]
  readonly href?: string
}

interface BarChartProps extends FigureWords {
  /** What a row is: "Offence group". */
  what: string
  /** At most five. */
  kinds: readonly string[]
  rows: readonly BarRow[]
  /** Stacked: one bar a row, for parts of a whole. Grouped: one bar a kind, to compare. */
  arranged?: 'stacked' | 'grouped'
}

const known = (counts: BarRow['counts']): readonly number[] => counts.map((count) => count ?? 0)
const total = (counts: BarRow['counts']): number => known(counts).reduce((sum, count) => sum + count, 0)
const inWords = (count: number | null): string => (count === null ? 'not known' : countWords(count))
const totalWords = (counts: BarRow['counts']): string =>
  counts.includes(null) ? `${countWords(total(counts))} known` : countWords(total(counts))

/** Counts by group, one row of bars a group. */
export function BarChart({ what, kinds, rows, arranged = 'stacked', ...words }: BarChartProps) {
  const longest = ({ counts }: BarRow) => (arranged === 'stacked' ? total(counts) : Math.max(...known(counts)))
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...rows.map(longest))])
    .nice(4)
    .range([0, 1])
  const Bars = arranged === 'stacked' ? Stack : Group
  const hasTotal = kinds.length > 1
  return (
    <Figure
      {...words}
      chart={
        <>
          <Legend chart={words.id} kinds={kinds} />
          {rows.map((row) => (
            <Bars key={row.key} row={row} chart={words.id} place={scale} />
          ))}
        </>
      }
      columns={[
        { text: what },
        ...kinds.map((text) => ({ text, numeric: true })),
        ...(hasTotal ? [{ text: 'All', numeric: true }] : []),
      ]}
      rows={rows.map(({ key, label, href, counts }) => ({
        key,
        cells: [
          <RowName key="name" name={label} href={href} />,
          ...counts.map(inWords),
          hasTotal && totalWords(counts),
        ],
      }))}
    />
  )
}

interface Drawn {
  row: BarRow
  chart: string
  place: (count: number) => number
}

function Stack({ row, chart, place }: Drawn) {
  const counts = known(row.counts)
  return (
    <div className="app-chart__row">
      <div className="app-chart__label">{row.label}</div>
      <svg className="app-chart__track" width="100%" height="28" focusable="false">
        <title>{`${row.label}: ${totalWords(row.counts)}`}</title>
        {counts.map((count, n) => {
          const before = counts.slice(0, n).reduce((sum, each) => sum + each, 0)
          return (
            // A kind has no name here but its place in the list.
            <Fragment key={`${row.key}-${String(n)}`}>
              {count > 0 && <Bar from={place(before)} to={place(before + count)} y={3} fill={fillOf(chart, n)} />}
            </Fragment>
          )
        })}
        <line className="app-chart__base" x1="0" x2="0" y1="0" y2="28" />
      </svg>
      <div className="app-chart__words">
        <strong>{totalWords(row.counts)}</strong>
      </div>
    </div>
  )
}

const barStep = 26

function Group({ row, chart, place }: Drawn) {
  const height = row.counts.length * barStep
  return (
    <div className="app-chart__row app-chart__row--group">
      <div className="app-chart__label">{row.label}</div>
      <svg className="app-chart__track app-chart__track--roomy" width="100%" height={height} focusable="false">
        <title>{`${row.label}: ${row.counts.map(inWords).join(', ')}`}</title>
        {row.counts.map((count, n) => (
          <Fragment key={`${row.key}-${String(n)}`}>
            {count !== null && count > 0 && (
              <Bar from={0} to={place(count)} y={n * barStep + 2} fill={fillOf(chart, n)} />
            )}
            <text className="app-chart__value" x={across(place(count ?? 0))} dx="8" y={n * barStep + 18}>
              {inWords(count)}
            </text>
          </Fragment>
        ))}
        <line className="app-chart__base" x1="0" x2="0" y1="0" y2={height} />
      </svg>
      <div className="app-chart__words" />
    </div>
  )
}

function Bar({ from, to, y, fill }: { from: number; to: number; y: number; fill: string }) {
  return <rect className="app-chart__bar" x={across(from)} y={y} width={across(to - from)} height="22" fill={fill} />
}
