import { asSystem } from '#lib/base/database'

/** How many of something there are. */
export async function count(
  table:
    | 'cancellationRequest'
    | 'dutyToInform'
    | 'cancellationDecision'
    | 'cancellation'
    | 'reportedCrime'
    | 'reinstatement'
    | 'submission',
  where: object,
): Promise<number> {
  return asSystem((tx) => (tx[table] as { count: (query: object) => Promise<number> }).count({ where }))
}

/** What a statement answers. */
export const rows = (sql: TemplateStringsArray) => asSystem((tx) => tx.$queryRaw<Record<string, unknown>[]>(sql))

/** What the last entry of the ledger says happened. */
export const lastKind = async (): Promise<string | undefined> =>
  (await asSystem((tx) => tx.entry.findFirst({ orderBy: { seq: 'desc' } })))?.kind
