import type { c1Questions } from './of-c1.ts'
import type { c2Questions } from './of-c2.ts'
import type { c3Questions } from './of-c3.ts'
import type { c4Questions } from './of-c4.ts'
import type { c5Questions } from './of-c5.ts'

/** Asked of every request, whatever its category, each with the facts that its answer becomes. */
export const always = {
  whatHappened: ['request.reasons', 'request.alsoNewInformation'],
  evidence: ['evidence.**', 'request.earlier.*.hasNewEvidenceSince'],
} as const

/** What the checks call a question the rules are told of. */
type Called<L> = {
  [Name in keyof L]: L[Name] extends { readonly about: infer About }
    ? About
    : L[Name] extends { readonly fact: unknown } | { readonly becomes: unknown }
      ? Name
      : never
}[keyof L]

/** A question that is put to whoever requests. */
export type RequestQuestion =
  | keyof typeof always
  | Called<typeof c1Questions>
  | Called<typeof c2Questions>
  | Called<typeof c3Questions>
  | Called<typeof c4Questions>
  | Called<typeof c5Questions>
