import type { InvolvementRole, ReportGroup, RmsStatus } from '#lib/base/prisma/enums'

/** What a person or an officer is to a crime, as the RMS has it. */
export interface CaseInvolvement {
  readonly id: string
  readonly crimeId: string
  readonly role: InvolvementRole
  readonly staffId: string | null
  readonly personId: string | null
  readonly relation: string | null
  readonly fromDay: string | null
  readonly toDay: string | null
  readonly gone: boolean
  readonly yearOfBirth: number | null
  readonly personKind: string | null
}

export interface OffencePair {
  readonly code: string
  readonly countClass: string
}

/** Everything the rules may need of a crime, with every crime merged into it. */
export interface CaseCrime {
  readonly id: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly offenceGroup: ReportGroup
  readonly listed: boolean
  readonly recordedAt: string
  readonly reportedAt: string
  readonly flags: readonly string[]
  readonly reporter: string
  readonly rmsStatus: RmsStatus
  /** Whether anybody is charged, and on bail, as the RMS says; null where it does not. */
  readonly charged: boolean | null
  readonly onBail: boolean | null
  readonly unitId: string
  readonly cancelledById: string | null
  readonly classesEver: readonly OffencePair[]
  readonly mergedFrom: readonly string[]
  readonly involvements: readonly CaseInvolvement[]
  readonly openRequestIds: readonly string[]
  /** A row about it, or about a crime merged into it, could not be imported. */
  readonly isIncomplete: boolean
}

/** What the RMS says was reported, where and when, and of a charge and bail. Null is not known. Moments and days are ISO 8601. */
export interface Reported {
  readonly summary: string | null
  readonly place: string | null
  readonly happenedFrom: string | null
  readonly happenedTo: string | null
  readonly incidentNumber: string | null
  readonly charged: boolean | null
  readonly chargedOn: string | null
  readonly onBail: boolean | null
  readonly bailOn: string | null
  /** Its free text was dropped by rule: nobody needed it any longer. */
  readonly isDropped: boolean
}
