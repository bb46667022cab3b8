import { isSmallCount } from '#lib/statistics/disclosure/small-cells'
import { cumulativeIncidence, incidenceReached } from '#lib/statistics/survival/cumulative-incidence'
import type { Group, GroupWaits } from '../kinds/group.ts'
import { keyOfGroup } from '../kinds/group.ts'
import type { WaitRow } from './figure.ts'

type Ends = GroupWaits['ends']

const TOO_FEW = 10
const HOURS_A_DAY = 24
const ENDS = ['happened', 'otherwise', 'waiting'] as const

/**
 * How long each group waits, all together first. Those still waiting count until now, and what ended otherwise never happens
 * (Aalen-Johansen; where nothing ends otherwise this is Kaplan and Meier's curve).
 */
export const waitRows = (
  groups: readonly Group[],
  waits: readonly GroupWaits[],
  { hideSmall, total }: { hideSmall: boolean; total: GroupWaits | undefined },
): readonly WaitRow[] => [
  { key: 'all', name: 'All', ...waited(total?.ends ?? addedUp(waits), hideSmall) },
  ...groups.map((group) => ({
    ...group,
    ...waited(waits.find(({ key }) => keyOfGroup(key) === group.key)?.ends ?? [], hideSmall),
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

function waited(ends: Ends, hideSmall: boolean): Omit<WaitRow, 'key' | 'name'> {
  const curve = cumulativeIncidence(
    ends.flatMap(([hours, ...counts]) =>
      ENDS.map((end, at) => ({ time: hours / HOURS_A_DAY, end, count: counts[at] ?? 0 })),
    ),
  )
  const sumOf = (place: 1 | 2 | 3) => ends.reduce((sum, end) => sum + end[place], 0)
  const [happened, endedOtherwise, stillWaiting] = [sumOf(1), sumOf(2), sumOf(3)]
  const all = happened + endedOtherwise + stillWaiting
  const isHidden = hideSmall && [happened, stillWaiting, endedOtherwise].some(isSmallCount)
  const reached = (share: number) => (hideSmall && all < TOO_FEW ? 'hidden' : incidenceReached(curve, share))
  return {
    waited: all,
    half: reached(0.5),
    nineInTen: reached(0.9),
    stillWaiting: isHidden ? 'hidden' : stillWaiting,
    endedOtherwise: isHidden ? 'hidden' : endedOtherwise,
  }
}
