import type { Tx } from '#lib/base/database'
import { newSalt } from '#lib/base/ids'

/** A file handed in as evidence, as its row has it. */
export interface FileRow {
  readonly id: string
  readonly crimeId: string
  readonly uploadedById: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: Uint8Array
  readonly nameId: string
}

const columns = {
  id: true,
  crimeId: true,
  uploadedById: true,
  mediaType: true,
  bytes: true,
  sha256: true,
  nameId: true,
} as const

/** These files of a crime, as far as this person may see them. */
export const filesOfCrime = (tx: Tx, crimeId: string, ids: readonly string[]): Promise<FileRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : tx.evidenceFile.findMany({ where: { crimeId, id: { in: [...ids] } }, select: columns })

export async function addFile(
  tx: Tx,
  { sha256, at, ...file }: Omit<FileRow, 'sha256'> & { sha256: Uint8Array<ArrayBuffer>; at: Date },
): Promise<void> {
  await tx.evidenceFile.create({ data: { ...file, sha256, uploadedAt: at, salt: newSalt() } })
}

/** The hash of each file, by its id. */
export async function fileHashesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.evidenceFile.findMany({ where: { id: { in: [...ids] } }, select: { id: true, sha256: true } })
  return new Map(rows.map(({ id, sha256 }) => [id, Buffer.from(sha256).toString('hex')]))
}

/** Whether a file belongs to a request that was sent; until then it is its uploader’s alone. */
export async function isSubmitted(tx: Tx, fileId: string): Promise<boolean> {
  return (await tx.justificationEvidence.findFirst({ where: { fileId }, select: { id: true } })) !== null
}
