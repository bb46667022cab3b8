import { readAs } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import type { PublicationKind } from '#lib/base/prisma/client'
import { contentOf, type PublishedContent } from './tables/model.ts'
import { allPublications, type PublicationRow } from './store.ts'

/** A publication as everybody reads it, and which other editions there are. */
export interface PublicationView {
  readonly id: string
  readonly content: PublishedContent
  /** The content as it was frozen and hashed. */
  readonly text: string
  readonly contentHash: string
  readonly publishedAt: Date
  /** Every edition of it, the newest first. */
  readonly editions: readonly ListedPublication[]
}

export interface ListedPublication {
  readonly id: string
  readonly kind: PublicationKind
  readonly title: string
  readonly edition: number
  readonly fromDay: Day
  readonly publishedAt: Date
}

/** Every publication, the newest first. */
export const listPublications = (permit: Permit<'report.read'>): Promise<readonly ListedPublication[]> =>
  readAs(permit, async (tx) => (await allPublications(tx)).map(asListed).reverse())

/** One publication, as it was frozen. Undefined where there is none. */
export async function loadPublication(permit: Permit<'report.read'>, id: string): Promise<PublicationView | undefined> {
  if (!isId(id)) return undefined
  const all = await readAs(permit, allPublications)
  const row = all.find((one) => one.id === id)
  if (!row) return undefined
  const isEdition = (other: PublicationRow) =>
    other.kind === row.kind && other.fromDay === row.fromDay && other.toDay === row.toDay
  return {
    id,
    content: contentOf(row.content),
    text: row.content,
    contentHash: row.contentHash,
    publishedAt: row.publishedAt,
    editions: all.filter(isEdition).map(asListed).reverse(),
  }
}

const asListed = ({ id, kind, content, edition, fromDay, publishedAt }: PublicationRow): ListedPublication => ({
  id,
  kind,
  title: contentOf(content).title,
  edition,
  fromDay,
  publishedAt,
})
