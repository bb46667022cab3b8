import type { Tx } from '#lib/base/database'

/** Whether an extract changed one of these crimes, and the rules have not been asked again yet. */
export async function isToBeReassessed(tx: Tx, crimeIds: readonly string[]): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ waits: boolean }[]>`
    SELECT EXISTS (SELECT FROM staging.to_reassess WHERE crime_id = ANY (${[...crimeIds]}::uuid[])) AS waits`
  return row?.waits === true
}

/** Whether a file was handed in for a crime after an instant. */
export async function hasEvidenceSince(tx: Tx, crimeId: string, since: Date): Promise<boolean> {
  return (await tx.evidenceFile.count({ where: { crimeId, uploadedAt: { gt: since } } })) > 0
}
