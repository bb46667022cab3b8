import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { PanelHitKind } from '#lib/base/prisma/enums'

/** A version of a pack, with its sign-off where it has one. */
export interface PackRow {
  readonly id: string
  readonly version: number
  readonly contentId: string
  readonly knownId: string
  readonly preparedById: string
  readonly preparedAt: Date
  readonly signOff: {
    readonly hash: string
    readonly accepted: readonly PanelHitKind[]
    readonly reasonId: string | null
    readonly signedById: string
    readonly signedAt: Date
  } | null
}

/** The newest version of the pack of a case that this person is shown. */
export async function newestPack(tx: Tx, caseId: string): Promise<PackRow | undefined> {
  const row = await tx.panelPack.findFirst({
    where: { caseId },
    orderBy: { version: 'desc' },
    include: { signOff: true },
  })
  return row ?? undefined
}

/** Whether somebody prepared a version of the pack of a case. */
export const hasPrepared = async (tx: Tx, caseId: string, preparedById: string): Promise<boolean> =>
  (await tx.panelPack.count({ where: { caseId, preparedById } })) > 0

export async function addPack(
  tx: Tx,
  caseId: string,
  pack: Omit<PackRow, 'id' | 'version' | 'signOff'>,
): Promise<void> {
  const version = (await tx.panelPack.count({ where: { caseId } })) + 1
  await tx.panelPack.create({ data: { id: newId(), caseId, version, ...pack } })
}

export const addSignOff = async (
  tx: Tx,
  packId: string,
  { accepted, ...signOff }: NonNullable<PackRow['signOff']>,
): Promise<void> => {
  await tx.panelSignOff.create({ data: { id: newId(), packId, accepted: [...accepted], ...signOff } })
}
