import type { Tx } from '#lib/base/database'
import type { FoundBy } from '#lib/base/prisma/enums'
import type { Role } from '#lib/base/roles'
import type { Category } from '#lib/counting-rules/model'

/** The cancellation a crime is out of the count by; undefined when it is live. */
export async function cancellationInForce(
  tx: Tx,
  crimeId: string,
): Promise<{ id: string; category: Category; requestId: string | null } | undefined> {
  const where = { crimeId, inForce: true }
  return (
    (await tx.cancellation.findFirst({ where, select: { id: true, category: true, requestId: true } })) ?? undefined
  )
}

export async function addReinstatement(
  tx: Tx,
  {
    crimeId,
    ...reinstatement
  }: {
    id: string
    cancellationId: string
    crimeId: string
    byId: string
    role: Role
    at: Date
    foundBy: FoundBy
    reasonId: string
    supervisorId: string
  },
): Promise<void> {
  await tx.reinstatement.create({ data: reinstatement })
  await tx.cancellation.update({ where: { id: reinstatement.cancellationId }, data: { inForce: false } })
  await tx.reportedCrime.update({ where: { id: crimeId }, data: { cancelledById: null } })
}

export async function reinstatementOf(tx: Tx, id: string) {
  return tx.reinstatement.findUnique({
    where: { id },
    include: { cancellation: { select: { crimeId: true, requestId: true } } },
  })
}

export async function acceptReinstatement(tx: Tx, id: string, acceptedById: string, acceptedAt: Date): Promise<void> {
  await tx.reinstatement.update({ where: { id }, data: { acceptedById, acceptedAt } })
}
