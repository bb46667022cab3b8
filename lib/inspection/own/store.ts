import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'

/** A file of inspections as it is kept; its text lies with the words. */
export interface InspectionFileRow {
  readonly id: string
  readonly contentsId: string
  readonly at: Date
}

const MOST = 100

/** The files that were uploaded, the newest first: a hundred at most. */
export const inspectionFiles = (tx: Tx): Promise<InspectionFileRow[]> =>
  tx.inspectionFile.findMany({
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: { id: true, contentsId: true, at: true },
  })

export const inspectionFile = (tx: Tx, id: string): Promise<InspectionFileRow | null> =>
  tx.inspectionFile.findUnique({ where: { id }, select: { id: true, contentsId: true, at: true } })

export const addInspectionFile = (tx: Tx, file: { contentsId: string; byId: string; at: Date }): Promise<unknown> =>
  tx.inspectionFile.create({ data: { id: newId(), ...file } })
