import type { CountedGroup, GroupColumns, GroupCounts, GroupParts, GroupWaits } from '../kinds/group.ts'

/** The hits of so many of each group. */
export const sharesOf = (groups: readonly CountedGroup[]): readonly GroupCounts[] =>
  groups.map(({ key, counts }) => ({ key, of: counts[0]?.[1] ?? 0, hits: counts[0]?.[2] ?? 0 }))

/** The hits of so many of each part of a group, in the order of the parts. */
export const partsOf = (groups: readonly CountedGroup[]): readonly GroupParts[] =>
  groups.map(({ key, counts }) => ({
    key,
    parts: counts
      .map(([part, of, hits]) => ({ part, hits, of }))
      .toSorted((left, right) => (left.part < right.part ? -1 : 1)),
  }))

/** The columns of each group. */
export const columnsOf = (groups: readonly CountedGroup[]): readonly GroupColumns[] =>
  groups.flatMap(({ key, counts }) => counts.map(([col, n]) => ({ key, col, n })))

const ENDED = ['happened', 'otherwise', 'waiting']

const HOUR_MS = 3_600_000

/** The waits of each group by the whole hour, the shortest first; those that go on are followed up to the last full hour before `now`. */
export const waitsOf = (groups: readonly CountedGroup[], now: Date): readonly GroupWaits[] => {
  const lastHour = Math.floor(now.getTime() / HOUR_MS)
  return groups.map(({ key, counts }) => {
    const byHour = new Map<number, [number, number, number]>()
    for (const [part, of] of counts) {
      const [ended = '', hour] = part.split(' ')
      const hours = ended === 'waiting' ? Math.max(0, lastHour - Number(hour)) : Number(hour)
      const ends = byHour.get(hours) ?? [0, 0, 0]
      const end = ENDED.indexOf(ended)
      ends[end] = (ends[end] ?? 0) + of
      byHour.set(hours, ends)
    }
    return {
      key,
      ends: [...byHour].map(([hours, ends]) => [hours, ...ends] as const).toSorted(([left], [right]) => left - right),
    }
  })
}
