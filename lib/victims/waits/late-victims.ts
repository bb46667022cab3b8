import { now } from '#lib/base/clock'
import { readAs } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { type ListPage, type PageKey, isShort, pageOf, rowsWanted } from '#lib/crimes/list-key'
import { recordAccess } from '#lib/people/record-access'
import { daysLeft } from '#lib/victims/waiting'
import { type LateLine, lateLines } from './late-store.ts'

/** A late victim; `left` counts working days and is below 0. */
export interface LateVictim extends LateLine {
  readonly left: number
}

/**
 * Agreed, victim not informed: the victims of authorised cases whose day has gone by, with every try and the risk, the oldest due
 * first, 25 a page. Which crimes were shown is noted before they are.
 */
export async function lateVictims(permit: Permit<'victim.see-late'>, pageKey: PageKey): Promise<ListPage<LateVictim>> {
  const list = await readAs(permit, async (tx) => {
    const today = dayOf(await now(tx))
    const load = async (place: PageKey) => {
      const rows = await lateLines(tx, place, rowsWanted(place))
      return pageOf(
        rows.map((row) => ({ ...row, left: daysLeft(today, row.dueOn as Day) })),
        place,
        keyOf,
      )
    }
    const page = await load(pageKey)
    return isShort(pageKey, page) ? load({}) : page
  })
  await recordAccess(permit, { subjects: list.lines.map(({ crimeId }) => crimeId) })
  return list
}

const keyOf = ({ dueOn, id }: LateVictim) => ({ sort: dueOn, id })
