import type { Tx } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { decisionMakerOn } from '#lib/people/decision-makers'
import { roleFor } from '#lib/people/permissions'

/** Whether this member of staff may inform a victim on the day: they are known here, and hold a role that lets them. */
export async function mayInformVictimsOn(tx: Tx, staffId: string, day: Day): Promise<boolean> {
  const person = await decisionMakerOn(tx, staffId, day)
  return person !== undefined && roleFor(person.roles, 'victim.inform') !== undefined
}
