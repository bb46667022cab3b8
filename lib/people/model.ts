import type { Role } from '#lib/base/roles'

export { ROLES, type Role } from '#lib/base/roles'

/** Each role as people say it. */
export const ROLE_WORDS: Record<Role, string> = {
  officer: 'officer',
  supervisor: 'supervisor',
  crime_bureau: 'crime bureau',
  registrar_staff: 'registrar’s staff',
  ddm: 'decision maker',
  deputy: 'deputy registrar',
  fcr: 'force crime registrar',
  chief: 'chief officer for crime recording',
  auditor: 'auditor',
  outside_auditor: 'outside auditor',
  panel: 'scrutiny panel member',
  commissioner: 'commissioner’s office',
  administrator: 'administrator',
  standards: 'professional standards',
  inspector: 'inspector',
}

/** The person who is signed in: who they are and what they hold today. */
export interface Actor {
  readonly staffId: string
  readonly sessionId: string
  readonly name: string
  readonly unit: string | null
  readonly roles: readonly Role[]
  /** The row of the access log that the page was written down in: of an inspector every page is. */
  readonly look?: string
}
