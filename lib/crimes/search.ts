import { readAs, type Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import type { CrimeFilters } from './filters.ts'
import { type ListPage, type PageKey, isShort, pageOf, rowsWanted } from './list-key.ts'
import { type CrimeLine, crimeLines, sightOf, type Sight, unitRows, type Within } from './search-store.ts'

export type { CrimeLine } from './search-store.ts'

/** A page of crimes, and the units there are to filter by. */
export interface CrimeList extends ListPage<CrimeLine> {
  readonly units: readonly { readonly code: string; readonly name: string }[]
}

/**
 * The crimes this person may see that fit the filters, newest recorded first, 25 a page, from a place in the list. A
 * crime added meanwhile neither repeats nor hides one. Which crimes were shown is noted before they are.
 */
export async function searchCrimes(
  permit: Permit<'crime.find'>,
  filters: CrimeFilters,
  wanted: PageKey,
): Promise<CrimeList> {
  const list = await readAs(permit, async (tx) => {
    const units = await unitRows(tx)
    const unitId = filters.unit ? (units.find(({ code }) => code === filters.unit)?.id ?? null) : undefined
    if (unitId === null) return { units, ...pageOf<CrimeLine>([], {}, keyOf) }
    const sight = await sightOf(tx)
    const load = (place: PageKey) => stretch(tx, filters, withinSight(sight, unitId ?? null), place)
    const page = await load(wanted)
    // Going back past the beginning shows the whole first page, not its last few lines.
    return { units, ...(isShort(wanted, page) ? await load({}) : page) }
  })
  await recordAccess(permit, { subjects: list.lines.map(({ id }) => id) })
  return list
}

const keyOf = ({ recordedAt, id }: CrimeLine) => ({ sort: recordedAt.toISOString(), id })

/**
 * Where to look: for somebody who sees all, everywhere; else in their unit and among their own crimes, each by its own
 * index, because the row-level security alone would have the database walk past every crime of every other unit.
 */
function withinSight({ liveSince, ...sight }: Sight, unitId: string | null): Within[] {
  const own = { liveSince, unitId, isOwn: !sight.all }
  if (sight.all || sight.unitId === null || (unitId !== null && unitId !== sight.unitId)) return [own]
  return [{ ...own, unitId: sight.unitId, isOwn: false }, own]
}

async function stretch(
  tx: Tx,
  filters: CrimeFilters,
  within: readonly Within[],
  place: PageKey,
): Promise<ListPage<CrimeLine>> {
  const found = new Map<string, CrimeLine>()
  for (const scope of within) {
    for (const line of await crimeLines(tx, filters, scope, place, rowsWanted(place))) found.set(line.id, line)
  }
  const nearest = place.before ? 1 : -1
  const rows = [...found.values()].sort((a, b) => nearest * compare(keyOf(a), keyOf(b))).slice(0, rowsWanted(place))
  return pageOf(rows, place, keyOf)
}

const compare = (a: { sort: string; id: string }, b: { sort: string; id: string }): number =>
  a.sort === b.sort ? (a.id < b.id ? -1 : 1) : a.sort < b.sort ? -1 : 1
