import { now } from '#lib/base/clock'
import { readAs } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { daysToShow, lastDayToCheck } from './days.ts'
import type { CheckedDay } from './model.ts'
import { checksBetween, firstCheckedDay, noticesBetween } from './store.ts'

const A_PAGE = 25

/** A stretch of working days since the first check there was, the latest first, and the day from which earlier ones go on. */
export interface ChecksView {
  readonly days: readonly CheckedDay[]
  readonly earlier?: Day
}

/**
 * What the daily checks found, 25 working days at a time up to and with `until`, or up to the last that was due. A day on
 * which none ran is among them. Empty before the first check. It shows counts and no crime.
 */
export const loadChecks = (permit: Permit<'victim.see-late'>, until?: Day): Promise<ChecksView> =>
  readAs(permit, async (tx) => {
    const first = await firstCheckedDay(tx)
    if (first === undefined) return { days: [] }
    const last = lastDayToCheck(await now(tx))
    const shown = daysToShow(first, until === undefined || until > last ? last : until, A_PAGE + 1)
    const [page, next] = [shown.slice(0, A_PAGE), shown[A_PAGE]]
    const [from, to] = [page.at(-1) ?? first, page[0] ?? last]
    const [checks, notices] = [await checksBetween(tx, from, to), await noticesBetween(tx, from, to)]
    const days = page.map((day) => ({
      day,
      at: checks.get(day)?.at ?? null,
      counts: checks.get(day)?.counts ?? null,
      notices: notices.get(day) ?? { sent: 0, notSent: 0 },
    }))
    return next === undefined ? { days } : { days, earlier: next }
  })
