import type { Role } from './prisma/enums.ts'

declare const asked: unique symbol

/**
 * Proof that a person was asked whether they may: who, by which role, for which permission.
 * Made by lib/people/permissions.ts alone; every command and every look wants one, so forgetting to ask does not compile.
 */
export interface Permit<P extends string = string, R extends string = Role> {
  readonly staffId: string
  /** A role that is granted; the product itself, and whoever runs its commands, act by others. */
  readonly role: R
  readonly permission: P
  /** The row of the access log that an inspector’s page was written down in: what is shown on it belongs there. */
  readonly look?: string
  readonly [asked]: true
}
