import type { Tx } from '#lib/base/database'

/** The version of each request, by its id. */
export async function versionsOf(tx: Tx, requestIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.cancellationRequest.findMany({
    where: { id: { in: [...requestIds] } },
    select: { id: true, version: true },
  })
  return new Map(rows.map(({ id, version }) => [id, version]))
}

/** The reference of each crime that may be shown, by its id. */
export async function referencesOf(tx: Tx, crimeIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.reportedCrime.findMany({
    where: { id: { in: [...crimeIds] } },
    select: { id: true, reference: true },
  })
  return new Map(rows.map(({ id, reference }) => [id, reference]))
}
