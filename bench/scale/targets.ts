import { connected } from '#bin/tools/sql'
import type { Go } from '../measuring/browser.ts'
import { EXAMPLES } from './examples.ts'
import type { Person } from './people.ts'
import { NARROWED, NOT_MEASURED, routesOfApp } from './routes.ts'

/** A page that somebody is shown. */
export interface Target {
  readonly route: string
  readonly page: string
  readonly person: Person
}

/** What is to be measured, and the pages of the app that nobody was shown: each of those is a fault of this bench. */
export interface Found {
  readonly targets: readonly Target[]
  readonly unseen: readonly string[]
}

/** For every page of the app and every role, the first example that the role is shown. */
export async function targetsOf(
  ownerUrl: string,
  people: readonly Person[],
  browsers: ReadonlyMap<string, Go>,
): Promise<Found> {
  const targets: Target[] = []
  const unseen: string[] = []
  const routes = routesOfApp().filter((route) => NOT_MEASURED[route] === undefined)
  for (const route of [...routes, ...NARROWED]) {
    const pages = await examplesOf(ownerUrl, route)
    const seen = new Map<string, Target>()
    for (const person of people) {
      const go = browsers.get(person.id)
      if (!go || seen.has(person.role)) continue
      const page = await firstShown(go, pages)
      if (page !== undefined) seen.set(person.role, { route, page, person })
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

/** The first of the pages that answers 200; none where the role may not see such a page at all. */
async function firstShown(go: Go, pages: readonly string[]): Promise<string | undefined> {
  for (const page of pages) {
    const { status } = await go(page)
    if (status === 200) return page
    if (status === 403) return undefined
  }
  return undefined
}
