import { roleFor } from '#lib/people/permissions'
import type { Role } from '#lib/people/model'
import type { Category } from '#lib/counting-rules/model'

/** Who is to decide a request: anybody trained, the registrar, or on C2 for rape and homicide one person alone. */
export type WhoDecides = 'any' | 'registrar' | 'registered registrar' | 'chief officer'

/** What a request and the force say about who decides it. */
export interface Reserved {
  readonly reservation: 'registrar' | 'any'
  readonly category: Category
  /** The crime, or one merged into it, is or ever was rape, homicide or attempted murder. */
  readonly isReserved: boolean
  /** A registrar on the College register is in post today. */
  readonly registrarExists: boolean
}

/** Whose the decision is (HOCR-A-04, A-05 and what the house keeps for its registrar). */
export function whoDecides({ reservation, category, isReserved, registrarExists }: Reserved): WhoDecides {
  if (category === 'C2' && isReserved) return registrarExists ? 'registered registrar' : 'chief officer'
  return reservation
}

export const WHO_DECIDES_WORDS: Readonly<Record<WhoDecides, string>> = {
  any: 'a decision maker or the registrar',
  registrar: 'the registrar',
  'registered registrar': 'a registrar on the College register',
  'chief officer': 'the chief officer, with the registrar’s written advice',
}

/** Whether somebody who decides by this role may decide such a request. */
export function fitsRole(whose: WhoDecides, role: Role | undefined, isRegistered: boolean): boolean {
  if (whose === 'chief officer') return role === 'chief'
  if (whose === 'registered registrar') return role === 'fcr' && isRegistered
  return role === 'fcr' || (whose === 'any' && (role === 'deputy' || role === 'ddm'))
}

/** The role by which somebody decides, if any. */
export const decidingRole = (roles: readonly Role[]): Role | undefined => roleFor(roles, 'request.decide')
