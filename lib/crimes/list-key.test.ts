import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '#lib/testing/runs'
import {
  keyText,
  type ListKey,
  type PageKey,
  MOST_COUNTED,
  PAGE_SIZE,
  pageOf,
  pageKeyIn,
  rowsWanted,
} from './list-key.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const key = (n: number): ListKey => ({ sort: '2026-06-01', id: id(n) })

// A list of numbers, smallest first, asked for as a store would be.
function pageIn(list: readonly number[], place: PageKey) {
  const sorted = [...list].sort((a, b) => a - b)
  const at = (listKey: ListKey) => Number(listKey.id.slice(-12))
  const { after, before } = place
  const rest = before ? sorted.filter((n) => n < at(before)).reverse() : sorted.filter((n) => !after || n > at(after))
  return pageOf(rest.slice(0, rowsWanted(place)), place, key)
}

test('going on page by page shows everything once, in order, whatever is added meanwhile', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(100_000), { maxLength: 200 }),
      fc.array(fc.nat(100_000), { maxLength: 40 }),
      (list, added) => {
        const seen: number[] = []
        const now = [...list]
        for (let place: PageKey = {}; ;) {
          const page = pageIn(now, place)
          seen.push(...page.lines)
          if (!page.next) break
          place = { after: page.next }
          now.push(...added.splice(0, 3).filter((n) => !now.includes(n)))
        }
        expect(seen).toEqual([...seen].sort((a, b) => a - b))
        expect(new Set(seen).size).toBe(seen.length)
        expect(list.every((n) => seen.includes(n))).toBe(true)
      },
    ),
    { numRuns: runs(100, 1000) },
  )
})

test('going back from the second page shows the first', () => {
  const list = Array.from({ length: 60 }, (_, n) => n)
  const first = pageIn(list, {})
  const second = pageIn(list, { after: first.next })
  expect(second.previous).toBeDefined()
  expect(pageIn(list, { before: second.previous }).lines).toEqual(first.lines)
})

test('the first page counts up to a hundred and then says no more', () => {
  expect(
    pageIn(
      Array.from({ length: MOST_COUNTED }, (_, n) => n),
      {},
    ).count,
  ).toBe(MOST_COUNTED)
  expect(
    pageIn(
      Array.from({ length: MOST_COUNTED + 1 }, (_, n) => n),
      {},
    ).count,
  ).toBe('more than 100')
  expect(
    pageIn(
      Array.from({ length: 60 }, (_, n) => n),
      { after: key(20) },
    ).count,
  ).toBeUndefined()
  expect(pageIn([], {})).toEqual({ lines: [], count: 0 })
})

test('a page holds twenty-five lines', () => {
  expect(
    pageIn(
      Array.from({ length: 60 }, (_, n) => n),
      {},
    ).lines,
  ).toHaveLength(PAGE_SIZE)
})

test('a key comes back from the address as it went in, and a key that was tampered with leads to the beginning', () => {
  const here = { sort: '2026-06-01T10:00:00.000Z', id: id(7) }
  expect(pageKeyIn({ after: keyText(here) })).toEqual({ after: here, before: undefined })
  for (const text of [
    '',
    '~',
    `2026-13-45~${id(1)}`,
    '2026-06-01~7',
    `' or 1=1~${id(1)}`,
    `2026-06-01T10:00~${id(1)}`,
  ]) {
    expect(pageKeyIn({ before: text }).before).toBeUndefined()
  }
})
