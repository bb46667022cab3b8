import type { Day } from '#lib/base/day'
import type { Category } from '#lib/counting-rules/model'
import { type ReportGroup, reportGroupOf, titleOf } from '#lib/counting-rules/offences'
import { flagInWords, GROUP_WORDS } from '#lib/crimes/in-words'
import type { CaseCrime } from '#lib/crimes/model'

/** What of a crime a reservation goes by. */
export type Kept =
  | { readonly by: 'offence'; readonly code: string; readonly countClass: string }
  | { readonly by: 'group'; readonly group: ReportGroup }
  | { readonly by: 'flag'; readonly flag: string }

/** What this force keeps for its registrar, in one category or in all, from a day on. */
export interface Reservation {
  readonly id: string
  readonly kept: Kept
  readonly category: Category | null
  readonly fromDay: Day
  /** Its last day; null while no end is known. */
  readonly toDay: Day | null
  readonly reasonId: string
}

/** Where it stands on a day. */
export const standingOn = ({ fromDay, toDay }: Reservation, on: Day): 'to come' | 'in force' | 'ended' =>
  on < fromDay ? 'to come' : toDay !== null && on > toDay ? 'ended' : 'in force'

const keeps = (kept: Kept, crime: CaseCrime, on: Day): boolean => {
  if (kept.by === 'flag') return crime.flags.includes(kept.flag)
  return crime.classesEver.some(({ code, countClass }) =>
    kept.by === 'group'
      ? reportGroupOf(code, countClass, on) === kept.group
      : code === kept.code && countClass === kept.countClass,
  )
}

/** Whether it keeps this crime for the registrar on a day: by what the crime, or one merged into it, is or ever was. */
export const keepsCrime = (one: Reservation, crime: CaseCrime, category: Category | null, on: Day): boolean =>
  standingOn(one, on) === 'in force' &&
  (one.category === null || one.category === category) &&
  keeps(one.kept, crime, on)

/** What is kept, as people say it. */
export const keptInWords = (kept: Kept): string =>
  kept.by === 'flag'
    ? `Any crime with the flag ${flagInWords(kept.flag)}`
    : kept.by === 'group'
      ? `Every crime of the group ${GROUP_WORDS[kept.group]}`
      : `${titleOf(kept.code, kept.countClass)} (${[kept.code, kept.countClass].filter((one) => one !== '').join(', ')})`
