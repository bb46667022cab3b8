import type { Tx } from '#lib/base/database'
import { A_DAY_MS } from '#lib/base/day'
import { type Counted, keepFigure, keptFigure } from '#lib/base/kept/kept-figures'
import { Prisma } from '#lib/base/prisma/client'
import type { Grouping } from '../kinds/grouping.ts'
import type { GroupStrata } from '../kinds/group.ts'
import type { Bounds, SampleIndicator } from '../kinds/indicator.ts'
import { ledgerPosition } from './ledger-position-store.ts'
import { countStrata } from './counts-store.ts'

/** What audits found of a period, by a grouping. */
export interface AskedStrata {
  readonly indicator: SampleIndicator
  readonly grouping: Grouping
  readonly bounds: Bounds
}

// One period a name, the last that was asked for: two dates of somebody's choice would be kept for ever.
const nameOf = ({ indicator: { definition }, grouping, bounds }: AskedStrata): string => {
  const days = Math.round((bounds.ends.getTime() - bounds.begins.getTime()) / A_DAY_MS)
  return `${definition.id} ${String(definition.version)} by ${grouping}, ${String(days)} days`
}

const periodOf = ({ bounds }: AskedStrata): string => `${bounds.begins.toISOString()} ${bounds.ends.toISOString()}`

/** The strata of a period, with the place of the log at which they were counted. */
export interface CountedStrata extends Counted {
  readonly period: string
  readonly strata: readonly GroupStrata[]
}

/**
 * What is kept of the strata, if nothing since may have changed it: no extract, no entry that is about no crime, as readings and
 * frames are, and none about a crime that a frame holds.
 */
export const keptStrata = async (tx: Tx, asked: AskedStrata): Promise<readonly GroupStrata[] | undefined> =>
  (
    await keptFigure<CountedStrata>(
      tx,
      nameOf(asked),
      Prisma.sql`
        k.value->>'period' = ${periodOf(asked)}
        AND NOT EXISTS (
          SELECT
          FROM ledger.entry e
          WHERE e.seq > k.as_of
            AND (e.crime_id IS NULL OR EXISTS (SELECT FROM frame_item i WHERE i.crime_id = e.crime_id))
        )`,
    )
  )?.strata

/** Counts the strata in a snapshot, with the place of the log. */
export async function countedStrata(tx: Tx, asked: AskedStrata): Promise<CountedStrata> {
  const { entries } = await ledgerPosition(tx)
  const strata = await countStrata(tx, asked.indicator, asked.grouping, asked.bounds)
  return { asOf: String(entries), period: periodOf(asked), strata }
}

/** Keeps counted strata for who asks next. */
export const keepCounted = (tx: Tx, asked: AskedStrata, counted: CountedStrata): Promise<void> =>
  keepFigure(tx, nameOf(asked), counted)
