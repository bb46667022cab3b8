import type { Role } from '#lib/people/model'
import { connected } from '#bin/tools/sql'
import { type Go, browserOf, signIn } from '../measuring/browser.ts'
import type { Web } from '../measuring/web.ts'

/** Somebody who plays a part of their own in the demonstration, and by which role they look. */
export interface Person {
  readonly id: string
  readonly key: string
  readonly role: Role
}

/** One person of each role; of officers and supervisors three, whose cases differ. */
export const peopleOf = (ownerUrl: string): Promise<readonly Person[]> =>
  connected(ownerUrl, async (db) => {
    const { rows } = await db.query<Person>(`
      SELECT id::text, key, role::text
      FROM (
        SELECT s.id, s.key, g.role, row_number() OVER (PARTITION BY g.role ORDER BY s.key) AS n
        FROM personal.staff s
        JOIN role_grant g ON g.staff_id = s.id
        WHERE g.to_day IS NULL OR g.to_day >= registrar.today()
      ) each
      WHERE n <= CASE WHEN role IN ('officer', 'supervisor') THEN 3 ELSE 1 END
      ORDER BY key`)
    return rows
  })

/** A browser for each person, signed in to a web. */
export async function signedIn(web: Web, people: readonly Person[]): Promise<ReadonlyMap<string, Go>> {
  const browsers = new Map<string, Go>()
  for (const { id } of people) {
    const go = browserOf(web.address)
    await signIn(go, id)
    browsers.set(id, go)
  }
  return browsers
}
