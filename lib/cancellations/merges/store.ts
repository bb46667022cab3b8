import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'

/** A merge to be looked at again: into which crime, and what became of that one. */
export interface ReopenedMerge {
  readonly cancellationId: string
  readonly principalCrimeId: string
  readonly principalCrimeReference: string
  /** How the principal crime stands now, as the database writes it down. */
  readonly stands: string
  readonly cause: 'cancelled' | 'transferred' | 'n100' | 'reclassified'
}

/** The merge of a crime that is to be looked at again; undefined where the crime is not merged, or its merge holds. */
export async function reopenedMergeOf(tx: Tx, crimeId: string): Promise<ReopenedMerge | undefined> {
  const rows = await tx.$queryRaw<ReopenedMerge[]>`
    SELECT
      m.cancellation_id::text AS "cancellationId", m.principal_crime_id::text AS "principalCrimeId",
      s.reference AS "principalCrimeReference", m.stands, m.cause
    FROM reopened_merge m
    JOIN reported_crime s ON s.id = m.principal_crime_id
    WHERE m.crime_id = ${crimeId}::uuid`
  return rows[0]
}

export const addMergeReview = (
  tx: Tx,
  review: { cancellationId: string; principalCrimeStands: string; reasonId: string; byId: string; at: Date },
): Promise<unknown> => tx.mergeReview.create({ data: { id: newId(), ...review } })
