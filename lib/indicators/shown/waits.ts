import { cumulativeIncidence, incidenceReached } from '#lib/statistics/survival/cumulative-incidence'
import type { Group, GroupWaits } from '../kinds/group.ts'
import { keyOfGroup } from '../kinds/group.ts'
import type { WaitRow } from './figure.ts'

type Ends = GroupWaits['ends']

const HOURS_A_DAY = 24
const ENDS = ['happened', 'otherwise', 'waiting'] as const

/**
 * How long each group waits, all together first. Those still waiting count until now, and what ended otherwise never happens
 * (Aalen-Johansen; where nothing ends otherwise this is Kaplan and Meier's curve).
 */
export const waitRows = (
  groups: readonly Group[],
  waits: readonly GroupWaits[],
  total: GroupWaits | undefined,
): readonly WaitRow[] => [
  { key: 'all', name: 'All', ...waited(total?.ends ?? addedUp(waits)) },
  ...groups.map((group) => ({
    ...group,
    ...waited(waits.find(({ key }) => keyOfGroup(key) === group.key)?.ends ?? []),
  })),
]

/** The waits of several groups as one, by the hour. */
function addedUp(waits: readonly GroupWaits[]): Ends {
  const byHour = new Map<number, Ends[number]>()
  for (const [hours, happened, otherwise, waiting] of waits.flatMap(({ ends }) => ends)) {
    const before = byHour.get(hours)
    byHour.set(hours, [
      hours,
      (before?.[1] ?? 0) + happened,
      (before?.[2] ?? 0) + otherwise,
      (before?.[3] ?? 0) + waiting,
    ])
  }
  return [...byHour.values()].toSorted((left, right) => left[0] - right[0])
}

function waited(ends: Ends): Omit<WaitRow, 'key' | 'name'> {
  const curve = cumulativeIncidence(
    ends.flatMap(([hours, ...counts]) =>
      ENDS.map((end, at) => ({ time: hours / HOURS_A_DAY, end, count: counts[at] ?? 0 })),
    ),
  )
  const sumOf = (place: 1 | 2 | 3) => ends.reduce((sum, end) => sum + end[place], 0)
  const [happened, endedOtherwise, stillWaiting] = [sumOf(1), sumOf(2), sumOf(3)]
  const all = happened + endedOtherwise + stillWaiting
  return {
    waited: all,
    half: incidenceReached(curve, 0.5),
    nineInTen: incidenceReached(curve, 0.9),
    stillWaiting,
    endedOtherwise,
  }
}
