import type { Role } from '#lib/people/model'

/**
 * Each role with the permission that grants it: the chief officer appoints the registrar and outside auditors and lets an
 * inspector in, the registrar appoints the decision makers.
 * What is no role is the administrator’s to refuse.
 */
export const grantingPermission = (role: Role | undefined) =>
  role === 'fcr' || role === 'deputy' || role === 'outside_auditor' || role === 'inspector'
    ? 'role.grant-registrar'
    : role === 'ddm'
      ? 'role.grant-decision-maker'
      : 'role.grant-ordinary'

/** The permissions that grant and end roles. */
export type Granting = ReturnType<typeof grantingPermission>

/** Who may give a role, for those who may not. */
export const WHO_GRANTS: Record<ReturnType<typeof grantingPermission>, string> = {
  'role.grant-registrar':
    'Only the chief officer for crime recording appoints the registrar, the deputy and outside auditors, and gives an inspector access.',
  'role.grant-decision-maker': 'Only the registrar appoints decision makers.',
  'role.grant-ordinary': 'Only the administrator gives this role.',
}
