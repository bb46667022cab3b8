import type { Tx } from '#lib/base/database'
import { asDate, type Day, dayIn } from '#lib/base/day'
import type { Publication } from '#lib/base/prisma/client'

/** A publication with its days as days. */
export type PublicationRow = Omit<Publication, 'fromDay' | 'toDay' | 'approvedOn'> & {
  readonly fromDay: Day
  readonly toDay: Day
  readonly approvedOn: Day | null
}

/** One at a time: what is hidden in one publication hangs on all before it. */
export const lockPublications = async (tx: Tx): Promise<void> => {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('registrar.publications'))`
}

export const addPublication = async (tx: Tx, { fromDay, toDay, approvedOn, ...row }: PublicationRow): Promise<void> => {
  await tx.publication.create({
    data: {
      ...row,
      fromDay: asDate(fromDay),
      toDay: asDate(toDay),
      approvedOn: approvedOn === null ? null : asDate(approvedOn),
    },
  })
}

/** Every publication, the oldest first. */
export const allPublications = async (tx: Tx): Promise<PublicationRow[]> =>
  (await tx.publication.findMany({ orderBy: { number: 'asc' } })).map(asRow)

export const publicationOf = async (tx: Tx, id: string): Promise<PublicationRow | undefined> => {
  const row = await tx.publication.findUnique({ where: { id } })
  return row ? asRow(row) : undefined
}

const asRow = ({ fromDay, toDay, approvedOn, ...row }: Publication): PublicationRow => ({
  ...row,
  fromDay: dayIn(fromDay),
  toDay: dayIn(toDay),
  approvedOn: approvedOn === null ? null : dayIn(approvedOn),
})
