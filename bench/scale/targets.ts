import { connected } from '#bin/tools/sql'
import type { Go } from '../measuring/browser.ts'
import { EXAMPLES } from './examples.ts'
import type { Person } from './people.ts'
import { NARROWED, NOT_MEASURED, routesOfApp } from './routes.ts'

/** A page that somebody is shown. */
export interface Target {
  readonly route: string
  /** Its address at each size, from the smallest: nearly always the same. */
  readonly pages: readonly string[]
  readonly person: Person
}

/** What is to be measured, and the pages of the app that nobody was shown: each of those is a fault of this bench. */
export interface Found {
  readonly targets: readonly Target[]
  readonly unseen: readonly string[]
}

/** A size as it is served: its database, and a browser for each person by their id. */
export interface Size {
  readonly ownerUrl: string
  readonly browsers: ReadonlyMap<string, Go>
}

/**
 * For every page of the app and every role, the first example that the role is shown at every size: so each web has answered the
 * same pages before anything is measured. `only`: words of which an address must have one.
 */
export async function targetsOf(
  sizes: readonly Size[],
  people: readonly Person[],
  only: readonly string[],
): Promise<Found> {
  const targets: Target[] = []
  const unseen: string[] = []
  const isWanted = (route: string) =>
    NOT_MEASURED[route] === undefined && (only.length === 0 || only.some((words) => route.includes(words)))
  for (const route of [...routesOfApp(), ...NARROWED].filter(isWanted)) {
    const examples = await Promise.all(sizes.map(({ ownerUrl }) => examplesOf(ownerUrl, route)))
    const seen = new Map<string, Target>()
    for (const person of people) {
      const goes = sizes.flatMap(({ browsers }) => browsers.get(person.id) ?? [])
      if (goes.length < sizes.length || seen.has(person.role)) continue
      const place = await firstShown(goes, examples)
      if (place === undefined) continue
      seen.set(person.role, { route, pages: examples.map((pages) => pages[place] ?? ''), person })
    }
    if (seen.size === 0) unseen.push(route)
    targets.push(...seen.values())
  }
  return { targets, unseen }
}

async function examplesOf(ownerUrl: string, route: string): Promise<readonly string[]> {
  const sql = EXAMPLES[route]
  if (sql === undefined) return route.includes('[') ? [] : [route]
  return connected(ownerUrl, async (db) => (await db.query<{ page: string }>(sql)).rows.map(({ page }) => page))
}

/** Which of the examples is the first that answers 200 at every size; none where the role may not see such a page at all. */
async function firstShown(goes: readonly Go[], examples: readonly (readonly string[])[]): Promise<number | undefined> {
  for (const place of examples[0]?.keys() ?? []) {
    let status = 200
    for (const [size, go] of goes.entries())
      if (status === 200) status = (await go(examples[size]?.[place] ?? '')).status
    if (status === 200) return place
    if (status === 403) return undefined
  }
  return undefined
}
