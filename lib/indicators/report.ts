import { readUnscoped, type Tx } from '#lib/base/database'
import { dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { categories } from '#lib/counting-rules/facts/request'
import type { ReportGroup } from '#lib/counting-rules/offences'
import { fullCount, type FullCount, type None } from '#lib/statistics/proportions/proportion'
import { hideSmallCells, isSmallCount } from '#lib/statistics/disclosure/small-cells'
import { hideSmallCounts, type ShownCount } from '#lib/statistics/disclosure/small-table'
import { cumulativeIncidence, incidenceReached } from '#lib/statistics/survival/cumulative-incidence'
import { INDICATORS } from './indicators-store.ts'
import type { CancelledCount, Indicator } from './kinds/indicator.ts'
import { type Definition, type GroupCounts, GROUPS, type Period, type Wait } from './model.ts'
import { isFixed } from './periods.ts'
import { ledgerPosition, checksSetAside, declaredWithoutVictim, nobodyToInform } from './store.ts'

/** One row of a share: an offence group, or all together; hidden where it could point at people. */
export interface ShareRow {
  readonly group: ReportGroup | 'all'
  /** Every case of the period was counted: a share without an interval. */
  readonly shown: FullCount | None | 'hidden'
}

export interface ShareFigure {
  readonly kind: 'share'
  readonly definition: Definition
  readonly rows: readonly ShareRow[]
}

export interface WaitFigure {
  readonly kind: 'wait'
  readonly definition: Definition
  /** The days by which it had happened to half of all; null where it has not, hidden where too few waited. */
  readonly half: number | null | 'hidden'
  readonly waited: number
  readonly stillWaiting: ShownCount
  /** Withdrawn, or no longer needed: what can no longer happen. */
  readonly endedOtherwise: ShownCount
}

export interface CancelledTable {
  readonly kind: 'table'
  readonly definition: Definition
  readonly rows: readonly {
    readonly group: ReportGroup
    readonly counts: readonly ShownCount[]
    readonly all: ShownCount
  }[]
  readonly byCategory: readonly ShownCount[]
  readonly all: ShownCount
  readonly beforeProduct: ShownCount
}

/** One figure of the report, as it is shown. */
export type Figure = ShareFigure | WaitFigure | CancelledTable

export interface ComplianceReport {
  readonly period: Period
  readonly countedAt: Date
  readonly ledgerEntries: number
  /** In the order of the report. */
  readonly figures: readonly Figure[]
  readonly setAside: readonly { readonly check: string; readonly n: number }[]
  readonly nobodyToInform: ShownCount
  /** Cancelled on the decision maker’s declaration that there was no victim. */
  readonly withoutVictim: ShownCount
  readonly smallHidden: boolean
}

/**
 * The compliance report of a period: every figure as hits of so many, with its definition and the moment it was counted.
 * For readers from outside (`hideSmall`) no cell is shown that could point at people, nor one it could be worked out from;
 * so they have half-years that are over and nothing else, of which no two overlap: any other period is a bug of the route.
 */
export function complianceReport(
  permit: Permit<'report.read'>,
  period: Period,
  { hideSmall }: { hideSmall: boolean },
): Promise<ComplianceReport> {
  return readUnscoped(permit, async (tx) => {
    const place = await ledgerPosition(tx)
    if (hideSmall && !isFixed(period, dayOf(place.at)))
      throw new RangeError('a report for outside is of a half-year that is over')
    const shownCount = (n: number): ShownCount => (hideSmall && isSmallCount(n) ? 'hidden' : n)
    return {
      period,
      countedAt: place.at,
      ledgerEntries: place.entries,
      smallHidden: hideSmall,
      figures: await figuresOf(tx, period, hideSmall),
      setAside: hideSmall ? [] : await checksSetAside(tx, period),
      nobodyToInform: shownCount(await nobodyToInform(tx, period)),
      withoutVictim: shownCount(await declaredWithoutVictim(tx, period)),
    }
  })
}

async function figuresOf(tx: Tx, period: Period, hideSmall: boolean): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const indicator of INDICATORS) figures.push(await figureOf(tx, indicator, period, hideSmall))
  return figures
}

async function figureOf(tx: Tx, indicator: Indicator, period: Period, hideSmall: boolean): Promise<Figure> {
  const { definition } = indicator
  switch (indicator.kind) {
    case 'share':
      return { kind: 'share', definition, rows: shareRows(await indicator.count(tx, period), hideSmall) }
    case 'wait':
      return waitFigure(definition, await indicator.waits(tx, period), hideSmall)
    case 'table':
      return cancelledTable(definition, await indicator.counts(tx, period), hideSmall)
  }
}

/** All groups in their order, and all of them together. */
function shareRows(counts: readonly GroupCounts[], hideSmall: boolean): readonly ShareRow[] {
  const cells = GROUPS.map((group) => counts.find((count) => count.group === group) ?? { group, hits: 0, of: 0 })
  const shown = hideSmall ? hideSmallCells(cells) : { cells, total: sum(cells) }
  const asProportion = (cell: { hits: number; of: number } | 'hidden') =>
    cell === 'hidden' ? cell : fullCount(cell.hits, cell.of)
  return [
    { group: 'all', shown: asProportion(shown.total) },
    ...GROUPS.map((group, at) => ({ group, shown: asProportion(shown.cells[at] ?? { hits: 0, of: 0 }) })),
  ]
}

const sum = (cells: readonly { hits: number; of: number }[]) =>
  cells.reduce((all, cell) => ({ hits: all.hits + cell.hits, of: all.of + cell.of }), { hits: 0, of: 0 })

const TOO_FEW = 10

/** The time by which it had happened to half: those still waiting count until now, and what ended otherwise never happens. */
function waitFigure(definition: Definition, waits: readonly Wait[], hideSmall: boolean): WaitFigure {
  const curve = cumulativeIncidence(waits.map(({ days, end }) => ({ time: Math.max(0, days), end })))
  const ended = (end: Wait['end']) => waits.filter((wait) => wait.end === end).length
  const [stillWaiting, endedOtherwise] = [ended('waiting'), ended('otherwise')]
  const isHidden = hideSmall && [ended('happened'), stillWaiting, endedOtherwise].some(isSmallCount)
  return {
    kind: 'wait',
    definition,
    waited: waits.length,
    half: hideSmall && waits.length < TOO_FEW ? 'hidden' : incidenceReached(curve, 0.5),
    stillWaiting: isHidden ? 'hidden' : stillWaiting,
    endedOtherwise: isHidden ? 'hidden' : endedOtherwise,
  }
}

function cancelledTable(definition: Definition, counts: readonly CancelledCount[], hideSmall: boolean): CancelledTable {
  const decided = counts.filter((count) => count.source === 'decided')
  const before = counts.filter((count) => count.source !== 'decided').reduce((all, count) => all + count.n, 0)
  const plain = GROUPS.map((group) =>
    categories.map((category) => decided.find((count) => count.group === group && count.category === category)?.n ?? 0),
  )
  const shown = hideSmall ? hideSmallCounts(plain) : totals(plain)
  return {
    kind: 'table',
    definition,
    rows: GROUPS.map((group, at) => ({ group, counts: shown.rows[at] ?? [], all: shown.rowTotals[at] ?? 0 })),
    byCategory: shown.columnTotals,
    all: shown.total,
    beforeProduct: hideSmall && isSmallCount(before) ? 'hidden' : before,
  }
}

const totals = (rows: readonly (readonly number[])[]) => ({
  rows,
  rowTotals: rows.map((row) => row.reduce((all, n) => all + n, 0)),
  columnTotals: categories.map((_, column) => rows.reduce((all, row) => all + (row[column] ?? 0), 0)),
  total: rows.flat().reduce((all, n) => all + n, 0),
})
