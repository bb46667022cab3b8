import { now } from '#lib/base/clock'
import { readAs } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { workingDaysBetween } from '#lib/base/working-days'
import { type ListPage, type PageKey, isShort, pageOf, rowsWanted } from '#lib/crimes/list-key'
import { recordAccess } from '#lib/people/record-access'
import { quietSince } from '#lib/people/settings/quiet-since'
import { settingOn } from '#lib/people/settings/setting-on'
import { type QuietLine, quietLines } from './quiet-store.ts'

/** A case gone quiet, and for how many working days. */
export interface QuietCase extends QuietLine {
  readonly days: number
}

/**
 * Authorised cases in which nobody has done anything for as many working days as the force has settled (`after`), the longest
 * first, 25 a page. Which crimes were shown is noted before they are.
 */
export async function quietCases(
  permit: Permit<'victim.see-late'>,
  pageKey: PageKey,
): Promise<ListPage<QuietCase> & { readonly after: number }> {
  const list = await readAs(permit, async (tx) => {
    const today = dayOf(await now(tx))
    const since = await quietSince(tx, today)
    const load = async (place: PageKey) =>
      pageOf(
        (await quietLines(tx, since, place, rowsWanted(place))).map((row) => ofDay(row, today)),
        place,
        keyOf,
      )
    const page = await load(pageKey)
    return {
      after: await settingOn(tx, 'days-until-quiet', today),
      ...(isShort(pageKey, page) ? await load({}) : page),
    }
  })
  await recordAccess(permit, { subjects: list.lines.map(({ crimeId }) => crimeId) })
  return list
}

const ofDay = (row: QuietLine, today: Day): QuietCase => ({
  ...row,
  days: workingDaysBetween(dayOf(row.lastAt), today),
})
const keyOf = ({ lastAt, id }: QuietCase) => ({ sort: lastAt.toISOString(), id })
