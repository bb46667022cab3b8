import { asSystem } from '#lib/base/database'

/** What the last entry of the ledger says happened. */
export const lastKind = async (): Promise<string | undefined> =>
  (await asSystem((tx) => tx.entry.findFirst({ orderBy: { seq: 'desc' } })))?.kind
