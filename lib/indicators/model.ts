import { ReportGroup } from '#lib/base/prisma/enums'

export type { Definition, GroupCounts, Period, Wait } from './kinds/indicator.ts'

export const GROUPS = Object.values(ReportGroup)

export const GROUP_WORDS: Record<ReportGroup, string> = {
  rape: 'Rape',
  other_sexual: 'Other sexual offences',
  violence: 'Violence',
  robbery: 'Robbery',
  other: 'Other crimes',
}

/** One way in which the RMS and this product differ: how many crimes, and how many of them rapes. */
export interface DifferenceLine {
  readonly question: string
  readonly rape: number | 'not known' | 'hidden'
  readonly all: number | 'not known' | 'hidden'
}

/** All of them, and in words by which extract they are known, or that they are not. */
export interface DifferenceLines {
  readonly asOf: string
  readonly lines: readonly DifferenceLine[]
}
