import { now } from '#lib/base/clock'
import { readSnapshot, type Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { countCases, keepMonths } from './counting/kept-months.ts'
import { keepStrata, strataOf } from './counting/kept-strata.ts'
import { columnsOf, partsOf, sharesOf, waitsOf } from './counting/shapes.ts'
import { groupsOf } from './counting/groups-store.ts'
import { indicatorOf, INDICATORS } from './indicators-store.ts'
import { boundsOf } from './kinds/bounds.ts'
import type { CountedGroup, Group } from './kinds/group.ts'
import { isOverlapping, type Grouping } from './kinds/grouping.ts'
import type { Bounds, Definition, Indicator, Period } from './kinds/indicator.ts'
import { keepMaturity, type Maturity, maturityOf } from './maturity.ts'
import type { Figure } from './shown/figure.ts'
import { partsRows } from './shown/parts.ts'
import { sampleRows } from './shown/samples.ts'
import { shareRows } from './shown/shares.ts'
import { tableRows } from './shown/tables.ts'
import { waitRows } from './shown/waits.ts'
import { ledgerPosition } from './counting/ledger-position-store.ts'

/** Which figure: in which period, and by which grouping. */
interface Asked {
  readonly period: Period
  readonly grouping: Grouping
}

/** What a reader may see beside the report: what audits found. */
export interface Further {
  readonly audits?: Permit<'audit.see-results'>
}

/** The ids of all figures, in the order of the report. */
export const FIGURE_IDS: readonly string[] = INDICATORS.map(({ definition }) => definition.id)

/** A figure by each grouping asked for, with the moment it was counted at and the place of the log then. */
interface LoadedFigure {
  readonly definition: Definition
  /** In the order of the groupings; those that mean nothing for it once, as all together. */
  readonly figures: readonly Figure[]
  readonly countedAt: Date
  readonly ledgerEntries: number
  /** What of the period is too young for a figure whose cases mature; null where nothing is, or its cases do not. */
  readonly maturity: Maturity | null
}

/**
 * One figure of the report by the id of its indicator, for readers inside the force: in any period and by any groupings; by
 * 'month' it is the series of the months of the period, in their order, counted in one statement. Undefined where there is no
 * such indicator, or the reader may not see it. Everything, the place of the log too, is of one moment.
 */
export async function loadFigure(
  permit: Permit<'report.follow'>,
  id: string,
  { period, groupings, audits }: { readonly period: Period; readonly groupings: readonly Grouping[] } & Further,
): Promise<LoadedFigure | undefined> {
  const indicator = indicatorOf(id)
  if (!indicator || !maySee(indicator, { audits })) return undefined
  const shownBy = new Set(groupings.flatMap((chosen) => groupingsFor(indicator, chosen)))
  const asked = [...shownBy].map((grouping) => ({ indicator, grouping }))
  await keepMonths(permit, asked)
  await keepStrata(permit, asked, boundsOf(period))
  if (indicator.definition.maturesInDays !== undefined) await keepMaturity(permit)
  return readSnapshot(permit, async (tx) => {
    const place = await ledgerPosition(tx)
    const figures: Figure[] = []
    for (const grouping of shownBy) figures.push(await countFigure(tx, indicator, { period, grouping }))
    const { definition } = indicator
    const maturity = definition.maturesInDays === undefined ? null : await maturityOf(tx, period, { now: place.at })
    return { definition, figures, countedAt: place.at, ledgerEntries: place.entries, maturity }
  })
}

/** Whether a reader of the report may see an indicator. */
export const maySee = ({ needs }: Indicator, { audits }: Further): boolean =>
  needs === undefined || audits !== undefined

/**
 * The groupings in which an indicator is shown where one is chosen: its own, else the chosen one if it
 * means anything for it. The months of one with groupings of its own are shown as of any other.
 */
export const groupingsFor = ({ alwaysBy, notBy }: Indicator, chosen: Grouping): readonly Grouping[] =>
  alwaysBy !== undefined && chosen !== 'month' ? alwaysBy : [notBy?.includes(chosen) ? 'all' : chosen]

/** Counts a figure: in one statement, and a second for the total where a case may stand in several groups. */
export async function countFigure(tx: Tx, indicator: Indicator, { period, grouping: wanted }: Asked): Promise<Figure> {
  const own = groupingsFor(indicator, wanted)
  const grouping = own.find((known) => known === wanted) ?? own[0] ?? 'all'
  const bounds = boundsOf(period)
  const shown = { definition: indicator.definition, grouping }
  const asked: Counting = { tx, bounds, grouping }
  const counted = (by: Grouping) => countCases(tx, { indicator, grouping: by }, bounds)
  const isTotalCounted = grouping === 'all' || isOverlapping(grouping)
  const given = <T>(total: T) => (isTotalCounted ? total : undefined)
  switch (indicator.kind) {
    case 'share': {
      const counts = sharesOf(await counted(grouping))
      const [total] = isOverlapping(grouping) ? sharesOf(await counted('all')) : counts
      const rows = shareRows(await groupsIn(asked, counts), counts, given(total))
      return { kind: 'share', ...shown, lists: indicator.lists ?? 'all', rows }
    }
    case 'wait': {
      const { waits, total } = await waitsIn(tx, grouping, counted)
      return { kind: 'wait', ...shown, rows: waitRows(await groupsIn(asked, waits), waits, given(total)) }
    }
    case 'table': {
      const counts = columnsOf(await counted(grouping))
      return { kind: 'table', ...shown, ...tableRows(indicator, await groupsIn(asked, counts), counts) }
    }
    case 'parts': {
      const parts = partsOf(await counted(grouping))
      return { kind: 'parts', ...shown, rows: partsRows(indicator, await groupsIn(asked, parts), parts) }
    }
    case 'sample': {
      const strata = await strataOf(tx, { indicator, grouping, bounds })
      const [total] = grouping === 'all' ? strata : await strataOf(tx, { indicator, grouping: 'all', bounds })
      return { kind: 'sample', ...shown, rows: sampleRows(indicator, await groupsIn(asked, strata), strata, total) }
    }
  }
}

/** The waits of each group, and of all together where a case may stand in several groups. */
async function waitsIn(tx: Tx, grouping: Grouping, counted: (by: Grouping) => Promise<readonly CountedGroup[]>) {
  const at = await now(tx)
  const waits = waitsOf(await counted(grouping), at)
  const [total] = isOverlapping(grouping) ? waitsOf(await counted('all'), at) : waits
  return { waits, total }
}

interface Counting {
  readonly tx: Tx
  readonly bounds: Bounds
  readonly grouping: Grouping
}

const groupsIn = (
  { tx, grouping, bounds }: Counting,
  found: readonly { readonly key: string | null }[],
): Promise<readonly Group[]> =>
  groupsOf(
    tx,
    grouping,
    bounds,
    found.map(({ key }) => key),
  )
