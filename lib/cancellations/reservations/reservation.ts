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
  readonly reserved: Kept
  readonly category: Category | null
  readonly fromDay: Day
  /** Its last day; null while no end is known. */
  readonly toDay: Day | null
  readonly reasonId: string
}

/** Where it stands on a day. */
export const statusOn = ({ fromDay, toDay }: Reservation, on: Day): 'to come' | 'in force' | 'ended' =>
  on < fromDay ? 'to come' : toDay !== null && on > toDay ? 'ended' : 'in force'

const keeps = (reserved: Kept, crime: CaseCrime, on: Day): boolean => {
  if (reserved.by === 'flag') return crime.flags.includes(reserved.flag)
  return crime.classesEver.some(({ code, countClass }) =>
    reserved.by === 'group'
      ? reportGroupOf(code, countClass, on) === reserved.group
      : code === reserved.code && countClass === reserved.countClass,
  )
}

/** Whether it keeps this crime for the registrar on a day: by what the crime, or one merged into it, is or ever was. */
export const keepsCrime = (reservation: Reservation, crime: CaseCrime, category: Category | null, on: Day): boolean =>
  statusOn(reservation, on) === 'in force' &&
  (reservation.category === null || reservation.category === category) &&
  keeps(reservation.reserved, crime, on)

/** What is kept, as people say it. */
export const keptInWords = (reserved: Kept): string =>
  reserved.by === 'flag'
    ? `Any crime with the flag ${flagInWords(reserved.flag)}`
    : reserved.by === 'group'
      ? `Every crime of the group ${GROUP_WORDS[reserved.group]}`
      : `${titleOf(reserved.code, reserved.countClass)} (${[reserved.code, reserved.countClass].filter((part) => part !== '').join(', ')})`
