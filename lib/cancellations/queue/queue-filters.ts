import { isId } from '#lib/base/ids'
import { ReportGroup } from '#lib/base/prisma/enums'
import { categories } from '#lib/counting-rules/facts/request'
import type { Category } from '#lib/counting-rules/model'
import { type RequestState, UNDECIDED_STATES } from '#lib/cancellations/stores/model'

/** Whose requests a list holds: those this person may act on now, everybody's, or those that are not theirs. */
export const WHOSE = ['mine', 'all', 'others'] as const
export type Whose = (typeof WHOSE)[number]

/** What a request in the list waits for. */
export const WAITS = ['decision', 'notification', 'confirmation', 'answers'] as const
export type Waits = (typeof WAITS)[number]

/** The states behind each thing waited for. */
export const STATES_OF: Readonly<Record<Waits, readonly RequestState[]>> = {
  decision: UNDECIDED_STATES,
  notification: ['authorised'],
  confirmation: ['authorised'],
  answers: ['returned'],
}

/** The place of a request in the list, and so where the next page begins. */
export interface QueueKey {
  readonly seriousness: number
  readonly waitingSince: Date
  readonly id: string
}

/** What somebody asks of the list. Anything in the address that is not understood is left out. */
export interface QueueFilters {
  readonly whose: Whose
  readonly waits: Waits
  readonly category: Category | undefined
  readonly group: ReportGroup | undefined
  readonly unit: string | undefined
  readonly after: QueueKey | undefined
}

type Address = Readonly<Record<string, string | string[] | undefined>>

/** The filters an address carries; `whose` is what is shown where it does not say. */
export function filtersOf(address: Address, whose: Whose): QueueFilters {
  const firstOf = (name: string) => [address[name]].flat()[0]
  const of = <T extends string>(name: string, known: readonly T[]) => known.find((each) => each === firstOf(name))
  const unit = firstOf('unit')
  return {
    whose: of('whose', WHOSE) ?? whose,
    waits: of('waits', WAITS) ?? 'decision',
    category: of('category', categories),
    group: of('group', Object.values(ReportGroup)),
    unit: unit && /^[A-Z0-9-]{1,60}$/.test(unit) ? unit : undefined,
    after: keyOf(firstOf('after')),
  }
}

/** A key as the address carries it. */
export const keyInAddress = ({ seriousness, waitingSince, id }: QueueKey): string =>
  `${String(seriousness)}_${waitingSince.toISOString()}_${id}`

function keyOf(text: string | undefined): QueueKey | undefined {
  const [seriousness = '', since = '', id] = (text ?? '').split('_')
  const waitingSince = new Date(since)
  return /^[0-4]$/.test(seriousness) && !Number.isNaN(waitingSince.getTime()) && isId(id)
    ? { seriousness: Number(seriousness), waitingSince, id }
    : undefined
}
