import type { Tx } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { deciderOn } from '#lib/people/deciders'
import { roleFor } from '#lib/people/powers'

/** Whether this member of staff may tell a victim on the day: they are known here, and hold a role that lets them. */
export async function tellsVictimsOn(tx: Tx, staffId: string, day: Day): Promise<boolean> {
  const person = await deciderOn(tx, staffId, day)
  return person !== undefined && roleFor(person.roles, 'victim.tell') !== undefined
}
