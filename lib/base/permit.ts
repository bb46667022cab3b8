declare const asked: unique symbol

/**
 * Proof that a person was asked whether they may: who, by which role, for which permission.
 * Made by lib/people/permissions.ts alone; every command and every look wants one, so forgetting to ask does not compile.
 */
export interface Permit<P extends string = string> {
  readonly staffId: string
  readonly role: string
  readonly permission: P
  readonly [asked]: true
}
