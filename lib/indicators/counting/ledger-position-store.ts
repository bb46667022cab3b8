import type { Tx } from '#lib/base/database'

/** Where the ledger stood when the figures were counted. */
export async function ledgerPosition(tx: Tx): Promise<{ at: Date; entries: number }> {
  const rows = await tx.$queryRaw<
    { at: Date; entries: bigint }[]
  >`SELECT registrar.now() AS at, size AS entries FROM ledger.head`
  const row = rows[0]
  if (!row) throw new Error('the ledger has no head')
  return { at: row.at, entries: Number(row.entries) }
}
