import type { Tx } from '#lib/base/database'
import { keepFigure } from '#lib/base/kept/kept-figures'
import type { Grouping } from '../kinds/grouping.ts'
import type { GroupStrata } from '../kinds/group.ts'
import type { Bounds, SampleIndicator } from '../kinds/indicator.ts'
import { countStrata } from './counts-store.ts'

/** What audits found of a period, by a grouping. */
export interface AskedStrata {
  readonly indicator: SampleIndicator
  readonly grouping: Grouping
  readonly bounds: Bounds
}

// One period a name, the last that was asked for: two dates of somebody's choice would be kept for ever.
const nameOf = ({ indicator: { definition }, grouping, bounds }: AskedStrata): string => {
  const days = Math.round((bounds.ends.getTime() - bounds.begins.getTime()) / 86_400_000)
  return `${definition.id} ${String(definition.version)} by ${grouping}, ${String(days)} days`
}

const periodOf = ({ bounds }: AskedStrata): string => `${bounds.begins.toISOString()} ${bounds.ends.toISOString()}`

/**
 * What is kept of the strata, if nothing since may have changed it: no extract, no entry that is about no crime, as readings and
 * frames are, and none about a crime that a frame holds.
 */
export async function keptStrata(tx: Tx, asked: AskedStrata): Promise<readonly GroupStrata[] | undefined> {
  const rows = await tx.$queryRaw<{ strata: readonly GroupStrata[] }[]>`
    SELECT k.value->'strata' AS strata
    FROM kept_figure k
    WHERE k.name = ${nameOf(asked)}
      AND k.value->>'period' = ${periodOf(asked)}
      AND k.as_of >= registrar.last_brought()
      AND NOT EXISTS (
        SELECT
        FROM ledger.entry e
        WHERE e.seq > k.as_of
          AND (e.crime_id IS NULL OR EXISTS (SELECT FROM frame_item i WHERE i.crime_id = e.crime_id))
      )`
  return rows[0]?.strata
}

/** Counts the strata in a snapshot, with the place of the log. */
export async function countedStrata(
  tx: Tx,
  asked: AskedStrata,
): Promise<{ readonly asOf: string; readonly period: string; readonly strata: readonly GroupStrata[] }> {
  const [head] = await tx.$queryRaw<{ asOf: string }[]>`SELECT size::text AS "asOf" FROM ledger.head`
  if (!head) throw new Error('the ledger has a head')
  const strata = await countStrata(tx, asked.indicator, asked.grouping, asked.bounds)
  return { asOf: head.asOf, period: periodOf(asked), strata }
}

/** Keeps counted strata for who asks next. */
export const keepCounted = (
  tx: Tx,
  asked: AskedStrata,
  counted: Awaited<ReturnType<typeof countedStrata>>,
): Promise<void> => keepFigure(tx, nameOf(asked), counted)
