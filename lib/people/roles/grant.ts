import { addDays, type Day, dayOf } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { isOneOf } from '#lib/base/is-one-of'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { APART_ROLES, LONGEST_READING_DAYS, OPERATIONAL_ROLES, READING_DECISIONS, READING_ROLE } from '#lib/base/roles'
import { hocrA11 } from '#lib/counting-rules/checks/decision-makers/hocr-a-11'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { addGrant, grantsOf } from './store.ts'
import type { GrantFields } from './staff-form.ts'
import { grantingPermission, type Granting, WHO_GRANTS } from './who-grants.ts'

/**
 * Gives somebody a role for a time. Refuses a role this person may not give, a role for oneself, days gone by, the same
 * role twice at once, the registrar's role for somebody in an operational one (HOCR-A-11), an inspector’s without
 * a last day or for more than 90 days ahead, any role beside that of an outside auditor or an inspector, and beside that of an auditor any role that reads who decided what.
 */
export function grantRole(
  permit: Permit<Granting>,
  staffId: string,
  { role, fromDay, toDay }: GrantFields,
  formKey: string,
): Promise<Result<Saved>> {
  return write(permit, { kind: 'role.granted', formKey }, async (tx, at) => {
    if (grantingPermission(role) !== permit.permission)
      return refuse({ kind: 'may-not', words: WHO_GRANTS[grantingPermission(role)] })
    if (staffId === permit.staffId)
      return refuse({ kind: 'may-not', words: 'Nobody gives themselves a role. Ask another person who may.' })
    const held = await grantsOf(tx, staffId)
    const fault = faultOf({ role, fromDay, toDay }, held, dayOf(at))
    if (fault) return refuse({ kind: 'incomplete', words: 'There is a problem', fields: fault })
    await addGrant(tx, {
      id: newId(),
      staffId,
      role,
      fromDay: new Date(fromDay),
      toDay: toDay ? new Date(toDay) : null,
      grantedById: permit.staffId,
    })
    return ok({})
  })
}

const HOLDS_NO_OTHER =
  'An outside auditor or an inspector stands outside the force, and holds no other role: end the other role first'

type Held = Awaited<ReturnType<typeof grantsOf>>

/** What is wrong with a grant beside those that somebody holds already, by the field it stands in. */
function faultOf({ role, fromDay, toDay }: GrantFields, held: Held, today: Day): Record<string, string> | undefined {
  if (fromDay < today) return { fromDay: 'The first day must be today or later' }
  if (toDay && toDay < fromDay) return { toDay: 'The last day must be after the first' }
  if (role === READING_ROLE && (!toDay || toDay > addDays(today, LONGEST_READING_DAYS)))
    return { toDay: `Enter the last day of an inspector, at most ${String(LONGEST_READING_DAYS)} days from today` }
  const overlapping = held.filter(
    (grant) =>
      (!grant.toDay || (grant.toDay >= grant.fromDay && grant.toDay >= fromDay)) && (!toDay || grant.fromDay <= toDay),
  )
  const isApart = (grant: Held[number]): boolean =>
    grant.role !== role && (isOneOf(APART_ROLES, grant.role) || isOneOf(APART_ROLES, role))
  if (overlapping.some(isApart)) return { role: HOLDS_NO_OTHER }
  if (overlapping.some((grant) => grant.role === role)) return { role: 'They hold this role already at that time' }
  if (overlapping.some((grant) => isBlindBeside(role, grant.role) || isBlindBeside(grant.role, role)))
    return {
      role: 'An auditor reads decisions without being told who made them, which they would see in the other role: end that role first, or choose somebody else',
    }
  const clash =
    (isOneOf(OPERATIONAL_ROLES, role) && overlapping.some((grant) => grant.role === 'fcr')) ||
    (role === 'fcr' && overlapping.some((grant) => isOneOf(OPERATIONAL_ROLES, grant.role)))
  return clash
    ? { role: `The registrar stands outside operational command: end the other role first (${hocrA11.id})` }
    : undefined
}

/** Whether one role is the auditor’s, who reads blind, and the other shows who decided. */
const isBlindBeside = (role: string, other: string): boolean => role === 'auditor' && isOneOf(READING_DECISIONS, other)
