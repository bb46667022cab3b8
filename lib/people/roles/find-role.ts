import { asSystem } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Role } from '#lib/people/model'
import { grantRow } from './store.ts'

/** The role a grant gives; undefined when there is no such grant. */
export const roleOfGrant = async (grantId: unknown): Promise<Role | undefined> =>
  isId(grantId) ? (await asSystem((tx) => grantRow(tx, grantId)))?.role : undefined
