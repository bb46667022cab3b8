import { closeDatabase } from '#lib/base/database'
import { FIGURE_IDS, loadFigure } from '#lib/indicators/load-figures'
import { type ChosenGrouping, GROUPINGS } from '#lib/indicators/model'
import { periodOf } from '#lib/indicators/periods'
import { today } from '#lib/people/accounts'
import { as } from '#lib/testing/force'
import { measureDashboard, measureFrame, measureSixMonths, type Waited } from './large-force.ts'
import { machine, median, timed } from './measuring/measure.ts'
import { databasesOf } from './scale/databases.ts'

const CRIMES = 1_000_000
/** No figure may take longer, in milliseconds. */
const LIMIT = 50
const RUNS = 9
const WARM = 2

interface Line {
  readonly figure: string
  readonly times: readonly { readonly grouping: ChosenGrouping; readonly ms: number }[]
  readonly ratio: number
}

const FURTHER: Readonly<Record<string, () => Promise<Waited>>> = {
  dashboard: measureDashboard,
  report: measureSixMonths,
  frame: measureFrame,
}

/**
 * Measures each figure of the report over 1,000,000 crimes and some 60,000 requests: of this financial year, by each grouping, warm,
 * the median of nine, beside the limit of 50 ms; and the dashboard, the report of six months as PDF and an audit's frame beside theirs.
 * Answers 1 where one takes longer. `only`: words of which an id, or 'dashboard', 'report' or 'frame', must have one.
 */
export async function benchIndicators(only: readonly string[]): Promise<number> {
  const [database] = await databasesOf([CRIMES], console.log)
  if (!database) throw new Error('there is no database to measure')
  process.env.DATABASE_URL = database.appUrl
  const before = machine()
  try {
    const isWanted = (id: string) => only.length === 0 || only.some((words) => id.includes(words))
    const lines: Line[] = []
    for (const id of FIGURE_IDS.filter(isWanted)) lines.push(await measured(id))
    const waited: Waited[] = []
    for (const [id, measure] of Object.entries(FURTHER)) if (isWanted(id)) waited.push(await measure())
    return printed(lines, waited, { ...before, load1After: machine().load1 })
  } finally {
    await closeDatabase()
  }
}

async function measured(id: string): Promise<Line> {
  const permit = await as('registrar', 'report.follow')
  const audits = await as('registrar', 'audit.see-results')
  const period = periodOf('year', await today())
  const times: { grouping: ChosenGrouping; ms: number }[] = []
  for (const grouping of GROUPINGS) {
    const work = () => loadFigure(permit, id, { period, groupings: [grouping], audits })
    await timed(WARM, work)
    times.push({ grouping, ms: median(await timed(RUNS, work)) })
  }
  const line = { figure: id, times, ratio: Math.max(...times.map(({ ms }) => ms)) / LIMIT }
  console.log(`${id}: ${times.map(({ grouping, ms }) => `${grouping} ${ms.toFixed(1)}`).join(', ')} ms`)
  return line
}

function printed(lines: readonly Line[], waited: readonly Waited[], on: unknown): number {
  const sorted = lines.toSorted((left, right) => right.ratio - left.ratio)
  console.table(
    sorted.map(({ figure, times, ratio }) => ({
      figure,
      ...Object.fromEntries(times.map(({ grouping, ms }) => [`${grouping} ms`, ms.toFixed(1)])),
      ratio: ratio.toFixed(2),
      limit: ratio <= 1 ? '' : `over ${String(LIMIT)} ms`,
    })),
  )
  const over = sorted.filter(({ ratio }) => !(ratio <= 1)).length
  console.log(`${String(over)} of ${String(sorted.length)} figures take over ${String(LIMIT)} ms`)
  for (const { what, ms, limit } of waited)
    console.log(`${what}: ${ms.toFixed(0)} ms, ${(ms / limit).toFixed(2)} times the limit of ${String(limit)}`)
  console.log(JSON.stringify({ machine: on, measured: sorted, waited }))
  return over > 0 || waited.some(({ ms, limit }) => ms > limit) ? 1 : 0
}
