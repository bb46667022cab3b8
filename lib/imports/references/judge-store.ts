import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { ReferenceVerdict } from '#lib/base/prisma/enums'

/** A crime whose reference is like another’s, as long as nobody has said whether they are one crime. */
export interface AlikeCrime {
  readonly id: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly recordedAt: Date
}

export async function alikeCrime(tx: Tx, crimeId: string, otherId: string): Promise<AlikeCrime | undefined> {
  const rows = await tx.$queryRaw<AlikeCrime[]>`
    SELECT o.id::text, o.reference, o.offence_code AS code, o.count_class AS "countClass", o.recorded_at AS "recordedAt"
    FROM registrar.alike_crimes(${crimeId}::uuid) AS a(id)
    JOIN reported_crime o ON o.id = a.id
    WHERE o.id = ${otherId}::uuid`
  return rows[0]
}

export async function addJudgement(
  tx: Tx,
  [one, other]: readonly [string, string],
  judged: { verdict: ReferenceVerdict; byId: string; at: Date; reasonId: string },
): Promise<void> {
  const [crimeId, otherCrimeId] = one < other ? [one, other] : [other, one]
  await tx.referenceJudgement.create({ data: { id: newId(), crimeId, otherCrimeId, ...judged } })
}
