import { now } from '#lib/base/clock'
import { readAs } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { type ListPage, type PageKey, isShort, pageOf, rowsWanted } from '#lib/crimes/list-key'
import { recordAccess } from '#lib/people/record-access'
import { daysLeft } from '#lib/victims/waiting'
import { type ReviewLine, reviewLines } from './review-view-store.ts'

/** An open review, with how long there is: working days left, below 0 when it is late. */
export interface OpenReview extends ReviewLine {
  readonly left: number
}

/** The reviews nobody has answered yet, the oldest due first, 25 a page. Which crimes were shown is noted before they are. */
export async function openReviews(permit: Permit<'review.see'>, pageKey: PageKey): Promise<ListPage<OpenReview>> {
  const list = await readAs(permit, async (tx) => {
    const today = dayOf(await now(tx))
    const load = async (place: PageKey) => {
      const rows = await reviewLines(tx, permit.staffId, place, rowsWanted(place))
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

const keyOf = ({ dueOn, id }: OpenReview) => ({ sort: dueOn, id })
