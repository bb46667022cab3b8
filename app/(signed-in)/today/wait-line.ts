import { dayOf, inWords } from '#lib/base/day'
import type { Role } from '#lib/people/model'
import type { WaitLine } from '#lib/people/waits/what-waits'

/** How one list of what waits is told: its title, what is said when nothing is in it, and each line. */
export interface WaitWords {
  readonly title: string
  readonly none: string
  readonly hint: (line: WaitLine) => string
  readonly href: (line: WaitLine) => string
  /** Where all of it is. */
  readonly all?: { readonly href: string; readonly text: string; readonly for?: (roles: readonly Role[]) => boolean }
}

/** Since when it waits. */
export const since = ({ at }: WaitLine): string => `since ${inWords(dayOf(at))}`
/** Who decided it, where that is known. */
export const by = ({ who }: WaitLine): string => (who === null ? '' : `, decided by ${who}`)

/** On which day it was found. */
export const onDay = ({ at }: WaitLine): string => `on ${inWords(dayOf(at))}`
