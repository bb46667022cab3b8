import { closeDatabase } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { personOfKey } from '#lib/people/roles/find-by-key'
import { permit, type Permission } from '#lib/people/permissions'
import { endRole } from '#lib/people/roles/end-role'
import { loadMember } from '#lib/people/roles/load-staff'
import { setClock } from '#lib/testing/force'

// The chief officer ends the registrar’s role in the force of DATABASE_URL, and a night goes by: it lasts to the end of its last day.
const LAST_DAY = '2026-11-16' as Day
const NEXT_MORNING = '2026-11-17T09:00:00Z'

async function member(key: string) {
  const person = await personOfKey(key)
  if (!person) throw new Error(`nobody has the staff number ${key}`)
  return person
}

async function chiefMay<P extends Permission>(permission: P) {
  const allowed = permit(await member('S1009'), permission)
  if (!allowed.ok) throw new Error(allowed.refusal.words)
  return allowed.value
}

const registrar = await loadMember(await chiefMay('people.see'), (await member('S1006')).staffId)
const grant = registrar?.grants.find(({ role }) => role === 'fcr')
if (!grant) throw new Error('the force has no registrar whose role could end')
const ended = await endRole(await chiefMay('role.grant-registrar'), { grantId: grant.id, toDay: LAST_DAY }, newId())
if (!ended.ok) throw new Error(ended.refusal.words)
await setClock(NEXT_MORNING)
await closeDatabase()
