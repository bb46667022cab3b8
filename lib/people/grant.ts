import { dayOf } from '#lib/base/day'
import { beforeAnyoneIsKnown } from '#lib/base/database'
import { isId, newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import type { Role } from './model.ts'
import { grantRow, grantsOf, setGrantEnd, addGrant } from './staff-store.ts'
import type { EndGrantFields, GrantFields } from './staff-form.ts'

/** Each role with the power that grants it: the chief officer appoints the registrar, the registrar the decision makers. */
export const GRANTED_BY = (role: Role) =>
  role === 'fcr' || role === 'deputy' ? 'role.grant-registrar' : role === 'ddm' ? 'role.grant-decider' : 'role.grant-ordinary'

type Granting = Permit<ReturnType<typeof GRANTED_BY>>

const OPERATIONAL: readonly Role[] = ['officer', 'supervisor']

/**
 * Gives somebody a role for a time. Refuses a role this person may not give, a role for oneself, days gone by, the same
 * role twice at once, and the registrar's role for somebody in an operational one (HOCR-A-11).
 */
export function grantRole(permit: Granting, staffId: string, { role, fromDay, toDay }: GrantFields, formKey: string): Promise<Result<Saved>> {
  return write(permit, { kind: 'role.granted', formKey }, async (tx, at) => {
    if (GRANTED_BY(role) !== permit.power) return refuse({ kind: 'may-not', words: WHO_GRANTS[GRANTED_BY(role)] })
    if (staffId === permit.staffId) return refuse({ kind: 'may-not', words: 'Nobody gives themselves a role. Ask another person who may.' })
    if (fromDay < dayOf(at)) return refuse({ kind: 'incomplete', words: 'There is a problem', fields: { fromDay: 'The first day must be today or later' } })
    if (toDay && toDay < fromDay) return refuse({ kind: 'incomplete', words: 'There is a problem', fields: { toDay: 'The last day must be after the first' } })
    const held = await grantsOf(tx, staffId)
    const overlapping = held.filter((grant) => (!grant.toDay || grant.toDay >= fromDay) && (!toDay || grant.fromDay <= toDay))
    if (overlapping.some((grant) => grant.role === role)) {
      return refuse({ kind: 'incomplete', words: 'There is a problem', fields: { role: 'They hold this role already at that time' } })
    }
    const clash = (OPERATIONAL.includes(role) && overlapping.some((grant) => grant.role === 'fcr')) || (role === 'fcr' && overlapping.some((grant) => OPERATIONAL.includes(grant.role)))
    if (clash) return refuse({ kind: 'incomplete', words: 'There is a problem', fields: { role: 'The registrar stands outside operational command: end the other role first (HOCR-A-11)' } })
    await addGrant(tx, { id: newId(), staffId, role, fromDay: new Date(fromDay), toDay: toDay ? new Date(toDay) : null, grantedById: permit.staffId })
    return ok({})
  })
}

const WHO_GRANTS: Record<ReturnType<typeof GRANTED_BY>, string> = {
  'role.grant-registrar': 'Only the chief officer for crime recording appoints the registrar and the deputy.',
  'role.grant-decider': 'Only the registrar appoints decision makers.',
  'role.grant-ordinary': 'Only the administrator gives this role.',
}

/** Ends a role on a day. The one who could give it can end it. Refuses a role that ended before, and a day gone by. */
export function endRole(permit: Granting, { grantId, toDay }: EndGrantFields, formKey: string): Promise<Result<Saved>> {
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

/** The role a grant gives; undefined when there is no such grant. */
export const roleOfGrant = async (grantId: unknown): Promise<Role | undefined> =>
  isId(grantId) ? (await beforeAnyoneIsKnown((tx) => grantRow(tx, grantId)))?.role : undefined
