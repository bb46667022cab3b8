import { roles, type Role } from '#lib/counting-rules/who-may-decide'

type Who = 'anyone' | 'registrar' | 'chief officer'

/** Who may decide, in the words of the worked cases. */
export const whoIs: Readonly<Record<Who, readonly Role[]>> = {
  anyone: roles.filter((role) => ['decision-maker', 'deputy-registrar', 'registrar'].includes(role)),
  registrar: ['registrar'],
  'chief officer': ['chief-officer'],
}

const numbered = (...numbers: readonly number[]): readonly string[] =>
  numbers.map((number) => `case-${String(number).padStart(3, '0')}`)

/** Of the worked cases that say who decides: who that is. */
export const decidedBy: Readonly<Record<Who, readonly string[]>> = {
  anyone: numbered(
    ...[1, 2, 3, 4, 6, 10, 26, 28, 34, 42, 44, 47, 49, 50, 52, 57, 60, 62, 64, 68, 69, 72, 74, 75, 83, 89, 92, 93],
  ),
  registrar: numbered(8, 9, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 25, 29, 51, 54, 55, 63, 82, 85),
  'chief officer': numbered(13),
}

/** Of the worked cases that say whether the victims are told first: those that say yes, and those that say no. */
export const informedFirst: Readonly<Record<'yes' | 'no', readonly string[]>> = {
  yes: numbered(...[1, 2, 3, 6, 8, 12, 13, 17, 26, 29, 32, 34, 44, 49, 50, 52, 71, 72, 73, 74, 82, 83, 85, 89, 92, 93]),
  no: numbered(4, 10, 25, 42, 57, 60, 62, 63, 64, 66, 69),
}
