import type { Tx } from '#lib/base/database'
import { addDays, asDate, type Day, dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { type Refusal, type Result, ok, refuse } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import type { EndGrantFields } from './staff-form.ts'
import { type GrantRow, grantRow, hasActedBy, setGrantEnd } from './store.ts'
import { grantingPermission, type Granting, WHO_GRANTS } from './who-grants.ts'

/**
 * Ends a role on a day, its last; or, where it was given by mistake, takes it back at once, so that it ends before it
 * begins. The one who could give it can do both. Refuses a role that ended before, a day gone by, and to take back a role
 * that began before today or by which its holder has done something: what was done rests on it.
 */
export function endRole(
  permit: Permit<Granting>,
  { grantId, toDay, mistake }: EndGrantFields,
  formKey: string,
): Promise<Result<Saved>> {
  const kind = mistake === 'yes' ? 'role.taken-back' : 'role.ended'
  return write(permit, { kind, formKey }, async (tx, at) => {
    const grant = await grantRow(tx, grantId)
    if (!grant) return refuse({ kind: 'no-such-role', words: 'There is no such role.' })
    if (grantingPermission(grant.role) !== permit.permission)
      return refuse({ kind: 'may-not', words: WHO_GRANTS[grantingPermission(grant.role)] })
    const today = dayOf(at)
    const last = mistake === 'yes' ? await beforeItBegan(tx, grant, today) : lastDay(grant, today, toDay)
    if (!last.ok) return last
    await setGrantEnd(tx, grantId, asDate(last.value), permit.staffId)
    return ok({})
  })
}

const wrong = (fields: Record<string, string>): Refusal => ({ kind: 'incomplete', words: 'There is a problem', fields })

function lastDay(grant: GrantRow, today: Day, toDay: Day | undefined): Result<Day> {
  const isWithin =
    toDay !== undefined && toDay >= today && toDay >= grant.fromDay && (grant.toDay === null || toDay <= grant.toDay)
  return isWithin
    ? ok(toDay)
    : refuse(wrong({ toDay: 'The last day must be today or later, and within the role’s own days' }))
}

async function beforeItBegan(tx: Tx, grant: GrantRow, today: Day): Promise<Result<Day>> {
  if (grant.toDay !== null && grant.toDay < grant.fromDay)
    return refuse(wrong({ mistake: 'This role was taken back already' }))
  if (grant.fromDay < today)
    return refuse(wrong({ mistake: 'This role began before today: give its last day instead' }))
  if (await hasActedBy(tx, grant))
    return refuse(
      wrong({
        mistake: 'They have acted by this role today, and what they did rests on it: give today as its last day',
      }),
    )
  return ok(addDays(grant.fromDay, -1))
}
