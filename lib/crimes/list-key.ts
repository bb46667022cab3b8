import { isId } from '#lib/base/ids'

/** A place in a list: what the list is sorted by, and the id that tells two apart which sort the same. */
export interface ListKey {
  readonly sort: string
  readonly id: string
}

/** Which way to go from where: on to what comes after, back to what comes before, or at the beginning. */
export interface PageKey {
  readonly after?: ListKey
  readonly before?: ListKey
}

/** One page of a list. `count` is how many there are in all, on the first page only and never above 100. */
export interface ListPage<T> {
  readonly lines: readonly T[]
  readonly count?: number | 'more than 100'
  readonly previous?: ListKey
  readonly next?: ListKey
}

export const PAGE_SIZE = 25
export const MOST_COUNTED = 100

const sortable = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}\.\d{3}Z)?$/

const keyIn = (text: string | undefined): ListKey | undefined => {
  const [sort = '', id] = (text ?? '').split('~')
  const isReal = sortable.test(sort) && !Number.isNaN(Date.parse(sort))
  return isReal && isId(id) ? { sort, id } : undefined
}

/** The place an address asks for; a key that was tampered with leads to the beginning. */
export const pageKeyIn = ({ after, before }: { after?: string; before?: string }): PageKey => ({
  after: keyIn(after),
  before: keyIn(before),
})

/** A key as it stands in an address. */
export const keyText = ({ sort, id }: ListKey): string => `${sort}~${id}`

/** How many rows to ask for: one more than is shown says whether there is more; the first page counts up to 100. */
export const rowsWanted = ({ after, before }: PageKey): number => (after || before ? PAGE_SIZE : MOST_COUNTED) + 1

/**
 * The page of the rows asked for, in the order shown. Going back, `rows` come nearest first and are turned round; where
 * they do not fill a page (`isShort`) the caller shows the first page instead.
 */
export function pageOf<T>(rows: readonly T[], place: PageKey, keyOf: (row: T) => ListKey): ListPage<T> {
  const near = rows.slice(0, PAGE_SIZE)
  const lines = place.before ? near.toReversed() : near
  const [first, last] = [lines[0], lines.at(-1)]
  const isMore = rows.length > PAGE_SIZE
  const hasNext = place.before ? true : isMore
  const hasPrevious = place.before ? isMore : place.after !== undefined
  return {
    lines,
    ...(place.after || place.before
      ? {}
      : { count: rows.length > MOST_COUNTED ? ('more than 100' as const) : rows.length }),
    ...(hasNext && last ? { next: keyOf(last) } : {}),
    ...(hasPrevious && first ? { previous: keyOf(first) } : {}),
  }
}

/** Whether going back came to less than a page, because the list begins there. */
export const isShort = ({ before }: PageKey, { lines }: ListPage<unknown>): boolean =>
  before !== undefined && lines.length < PAGE_SIZE
