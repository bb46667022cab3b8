/** The roles of the house. Each is granted for a time, by somebody. */
export const ROLES = [
  'officer',
  'supervisor',
  'crime-bureau',
  'registrar-staff',
  'ddm',
  'deputy',
  'fcr',
  'chief',
  'auditor',
  'panel',
  'commissioner',
  'administrator',
  'standards',
] as const

export type Role = (typeof ROLES)[number]

/** Each role as people say it. */
export const ROLE_WORDS: Record<Role, string> = {
  officer: 'officer',
  supervisor: 'supervisor',
  'crime-bureau': 'crime bureau',
  'registrar-staff': 'registrar’s staff',
  ddm: 'decision maker',
  deputy: 'deputy registrar',
  fcr: 'force crime registrar',
  chief: 'chief officer for crime recording',
  auditor: 'auditor',
  panel: 'scrutiny panel member',
  commissioner: 'commissioner’s office',
  administrator: 'administrator',
  standards: 'professional standards',
}

/** The person at the door: who they are and what they hold today. */
export interface Actor {
  readonly staffId: string
  readonly sessionId: string
  readonly name: string
  readonly unit: string | null
  readonly roles: readonly Role[]
}
