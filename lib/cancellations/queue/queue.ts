import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import type { OwnKey } from './own-requests-key.ts'
import type { QueueFilters } from './queue-filters.ts'
import { type OwnRow, ownRows, type QueueRow, queueRows, type UnitName, unitNames } from './queue-store.ts'

export type { OwnRow, QueueRow, UnitName } from './queue-store.ts'

const PAGE = 25

/** One page of a list: at most 25 rows, and whether there are more. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly hasMore: boolean
}

const pageOf = <Row>(found: readonly Row[]): Page<Row> => ({ rows: found.slice(0, PAGE), hasMore: found.length > PAGE })

/**
 * The requests this person may see, in the order in which they should be taken: the most serious first, then the longest
 * waiting. By default those they may decide now. Which crimes were on the page is written down before it is given out.
 */
export async function findQueue(
  permit: Permit<'queue.see'>,
  filters: QueueFilters,
): Promise<Page<QueueRow> & { readonly units: readonly UnitName[] }> {
  const [found, units] = await readAs(
    permit,
    async (tx) => [await queueRows(tx, permit, filters), await unitNames(tx)] as const,
  )
  const page = pageOf(found)
  await recordAccess(permit, { subjects: page.rows.map(({ crimeId }) => crimeId) })
  return { ...page, units }
}

/** What this person has asked for, the latest change first: what is still under way, or what has ended. */
export async function findOwnRequests(
  permit: Permit<'request.answer'>,
  { isOpen, after }: { isOpen: boolean; after?: OwnKey },
): Promise<Page<OwnRow>> {
  const page = pageOf(await readAs(permit, (tx) => ownRows(tx, permit.staffId, isOpen, after)))
  await recordAccess(permit, { subjects: page.rows.map(({ crimeId }) => crimeId) })
  return page
}
