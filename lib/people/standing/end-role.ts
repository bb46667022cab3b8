import { dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import type { EndGrantFields } from './staff-form.ts'
import { grantRow, setGrantEnd } from './store.ts'
import { GRANTED_BY, type Granting, WHO_GRANTS } from './who-grants.ts'

/** Ends a role on a day. The one who could give it can end it. Refuses a role that ended before, and a day gone by. */
export function endRole(permit: Permit<Granting>, { grantId, toDay }: EndGrantFields, formKey: string): Promise<Result<Saved>> {
  return write(permit, { kind: 'role.ended', formKey }, async (tx, at) => {
    const grant = await grantRow(tx, grantId)
    if (!grant) return refuse({ kind: 'no-such-role', words: 'There is no such role.' })
    if (GRANTED_BY(grant.role) !== permit.power) return refuse({ kind: 'may-not', words: WHO_GRANTS[GRANTED_BY(grant.role)] })
    if (toDay < dayOf(at) || toDay < grant.fromDay || (grant.toDay && grant.toDay < toDay)) {
      return refuse({ kind: 'incomplete', words: 'There is a problem', fields: { toDay: 'The last day must be today or later, and within the role’s own days' } })
    }
    await setGrantEnd(tx, grantId, new Date(toDay), permit.staffId)
    return ok({})
  })
}
