import { scaleBand, scaleLinear } from 'd3-scale'
import { classNames } from '#components/class-names'
import { across, countWords } from './chart-words.ts'
import { Figure, RowName, type FigureWords } from './figure.tsx'

export interface ColumnOfMonth {
  /** Year and month, 'YYYY-MM'. */
  readonly month: string
  /** Null is not known, and never drawn as nought. */
  readonly count: number | null
  /** Said in the table: "up to the 16th only". */
  readonly note?: string
  readonly href?: string
}

interface ColumnChartProps extends FigureWords {
  /** What is counted: "Crimes cancelled". */
  what: string
  months: readonly ColumnOfMonth[]
}

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const shortName = (month: string): string => names[Number(month.slice(5)) - 1] ?? month
const fullName = (month: string): string =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

const height = 180
const labels = 44

/** Counts month by month. */
export function ColumnChart({ what, months, ...words }: ColumnChartProps) {
  const most = Math.max(1, ...months.map(({ count }) => count ?? 0))
  const up = scaleLinear().domain([0, most]).nice(4).range([height, 16])
  const ticks = up.ticks(4).filter(Number.isInteger)
  const hasNotes = months.some(({ note }) => note !== undefined)
  return (
    <Figure
      {...words}
      chart={
        <div className="app-columns">
          <svg width="100%" height={height + labels} focusable="false">
            {ticks.map((tick) => (
              <text key={tick} className="app-chart__tick" x="100%" dx="-8" y={up(tick) + 5} textAnchor="end">
                {countWords(tick)}
              </text>
            ))}
          </svg>
          <svg width="100%" height={height + labels} focusable="false">
            <title>{words.title}</title>
            {ticks.map((tick) => (
              <line key={tick} className="app-chart__grid" x1="0" x2="100%" y1={up(tick)} y2={up(tick)} />
            ))}
            <Columns months={months} up={up} />
            <line className="app-chart__base" x1="0" x2="100%" y1={height} y2={height} />
          </svg>
        </div>
      }
      columns={[{ text: 'Month' }, { text: what, numeric: true }, ...(hasNotes ? [{ text: 'Note' }] : [])]}
      rows={months.map(({ month, count, note, href }) => ({
        key: month,
        cells: [
          <RowName key="name" name={fullName(month)} href={href} />,
          count === null ? 'not known' : countWords(count),
          note,
        ],
      }))}
    />
  )
}

function Columns({ months, up }: { months: ColumnChartProps['months']; up: (count: number) => number }) {
  const names = months.map(({ month }) => month)
  const along = scaleBand(names, [0, 1]).paddingInner(0.25).paddingOuter(0.15)
  return months.map((column, n) => (
    <Column
      key={column.month}
      column={column}
      from={along(column.month) ?? 0}
      width={along.bandwidth()}
      top={up(column.count ?? 0)}
      isFirst={n === 0}
      isLeftOut={months.length > 6 && (months.length - 1 - n) % 3 !== 0}
    />
  ))
}

interface ColumnProps {
  column: ColumnOfMonth
  from: number
  width: number
  top: number
  isFirst: boolean
  /** Its label gives way on a narrow screen. */
  isLeftOut: boolean
}

function Column({ column: { month, count }, from, width, top, isFirst, isLeftOut }: ColumnProps) {
  const middle = across(from + width / 2)
  return (
    <>
      {count !== null && (
        <rect className="app-columns__bar" x={across(from)} y={top} width={across(width)} height={height - top} />
      )}
      <text
        className={classNames('app-chart__value', isLeftOut && 'app-columns__gives-way')}
        x={middle}
        y={top - 5}
        textAnchor="middle"
      >
        {count === null ? '?' : countWords(count)}
      </text>
      <text
        className={classNames('app-chart__tick', isLeftOut && 'app-columns__gives-way')}
        x={middle}
        y={height + 18}
        textAnchor="middle"
      >
        {shortName(month)}
      </text>
      {(isFirst || month.endsWith('-01')) && (
        <text className="app-chart__tick app-columns__year" x={middle} y={height + 36} textAnchor="middle">
          {month.slice(0, 4)}
        </text>
      )}
    </>
  )
}
