import type { Day } from '#lib/base/day'
import { CheckKind } from '#lib/base/prisma/enums'

export type { CheckKind }

/** What a daily check looks for, in the order in which it is shown. */
export const CHECK_KINDS = Object.values(CheckKind)

/** One thing that has waited too long, and whose it is; a review is nobody’s until somebody answers it. */
export interface Found {
  readonly id: string
  readonly ownerId: string | null
}

/** Everything one check found, by kind. */
export type FoundByKind = Readonly<Record<CheckKind, readonly Found[]>>

/** How many of each kind. */
export type Counts = Readonly<Record<CheckKind, number>>

/** What one person is told of a check: what of it is theirs, and for a registrar all of it. */
export interface CheckNotice {
  readonly staffId: string
  readonly own: Counts
  readonly whole: Counts | null
}

/** Of how many people the notice of a check reached, and how many it did not. */
export interface NoticesSent {
  readonly sent: number
  readonly notSent: number
}

/** One working day and what its check found; `counts` is null where none ran. */
export interface CheckedDay {
  readonly day: Day
  readonly at: Date | null
  readonly counts: Counts | null
  readonly notices: NoticesSent
}
