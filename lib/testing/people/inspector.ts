import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { permit, type Permission } from '#lib/people/permissions'
import { grantRole } from '#lib/people/roles/grant'
import { as, idOfKey, INSPECTOR } from '../force.ts'

/** Gives the inspector of the small force access, as its chief officer does: from its first Monday on, if nothing else is said. */
export async function letInspectorIn(fromDay = '2026-06-15', toDay = '2026-07-31'): Promise<void> {
  const given = await grantRole(
    await as('chief', 'role.grant-registrar'),
    await idOfKey(INSPECTOR.key),
    { role: 'inspector', fromDay: fromDay as Day, toDay: toDay as Day },
    newId(),
  )
  if (!given.ok) throw new Error(given.refusal.words)
}

/** The inspector, asked whether they may: as a page asks. Throws where an inspector may not. */
export async function asInspector<P extends Permission>(permission: P, look?: string): Promise<Permit<P>> {
  const person = { staffId: await idOfKey(INSPECTOR.key), roles: ['inspector'] as const, ...(look ? { look } : {}) }
  const allowed = permit(person, permission)
  if (!allowed.ok) throw new Error(`an inspector may not ${permission}`)
  return allowed.value
}
