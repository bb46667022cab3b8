import { now } from '#lib/base/clock'
import { readAs } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { workingDaysBetween } from '#lib/base/working-days'
import { type ListPage, type PageKey, isShort, pageOf, rowsWanted } from '#lib/crimes/list-key'
import { unitsOf } from '#lib/crimes/units'
import { recordAccess } from '#lib/people/record-access'
import { type WaitingLine, waitingLines } from './waiting-store.ts'

/** Whose victims, and of which unit (its code). */
export interface WaitingFilters {
  readonly whose: 'mine' | 'all'
  readonly unit?: string
}

/** A victim who waits, with how long there is: working days left, below 0 when it is late. */
export interface Waiting extends WaitingLine {
  readonly left: number
}

export interface WaitingList extends ListPage<Waiting> {
  readonly units: readonly { readonly code: string; readonly name: string }[]
}

/**
 * The victims still to be informed, in the crimes this person may see: the oldest due first, 25 a page. Which crimes were
 * shown is noted before they are.
 */
export async function victimsWaiting(
  permit: Permit<'victim.see'>,
  filters: WaitingFilters,
  pageKey: PageKey,
): Promise<WaitingList> {
  const list = await readAs(permit, async (tx) => {
    const units = await unitsOf(tx)
    const unitId = filters.unit ? units.find(({ code }) => code === filters.unit)?.id : null
    if (unitId === undefined) return { units, ...pageOf<Waiting>([], {}, keyOf) }
    const staffId = filters.whose === 'mine' ? permit.staffId : null
    const today = dayOf(await now(tx))
    const load = async (place: PageKey) => {
      const rows = await waitingLines(tx, { staffId, unitId }, permit.staffId, place, rowsWanted(place))
      return pageOf(
        rows.map((row) => ({ ...row, left: daysLeft(today, row.dueOn as Day) })),
        place,
        keyOf,
      )
    }
    const page = await load(pageKey)
    return { units, ...(isShort(pageKey, page) ? await load({}) : page) }
  })
  await recordAccess(permit, { subjects: list.lines.map(({ crimeId }) => crimeId) })
  return list
}

const keyOf = ({ dueOn, id }: Waiting) => ({ sort: dueOn, id })

/** Working days from today until a day; below 0 once it has gone by, so that a Friday's duty is late on the Saturday. */
export const daysLeft = (today: Day, due: Day): number => {
  const left = workingDaysBetween(today, due)
  return today > due ? Math.min(left, -1) : left
}
