import type { Category, DecisionVerdict, RequestState, ReportGroup } from '#lib/base/prisma/enums'
import type { SavedFinding } from '#lib/cancellations/stores/model'

/** Somebody who is on a case: a person, or a member of staff. */
export type Who = { readonly personId: string } | { readonly staffId: string }

/** What somebody is called in everything about a case. */
export interface PanelLabelled {
  readonly who: Who
  readonly label: string
}

/** Somebody on a case, as what, and what the RMS has of them in a closed list. */
export interface OnCase {
  readonly who: Who
  readonly role: string
  readonly kind: string | null
  readonly yearOfBirth: number | null
  readonly relation: string | null
}

/** The typed fields of a case from which a pack is built: no name and no free text is among them. */
export interface CaseFacts {
  readonly crimeId: string
  readonly meetingNumber: number
  readonly place: number
  readonly code: string
  readonly countClass: string
  readonly group: ReportGroup
  readonly recordedAt: Date
  /** How many of the same code were recorded in the twelve months before it. */
  readonly ofCodeBefore: number
  readonly hasProceedings: boolean
  readonly category: Category
  readonly verdict: DecisionVerdict
  readonly decidedAt: Date
  readonly decidedById: string
  readonly requesterId: string
  readonly state: RequestState
  readonly isReinstated: boolean
  readonly versionId: string
  readonly findings: readonly SavedFinding[]
  readonly evidence: readonly { readonly fields: Readonly<Record<string, unknown>>; readonly hasFile: boolean }[]
  readonly duties: readonly { readonly state: string; readonly openedAt: Date; readonly informedAt: Date | null }[]
  readonly people: readonly OnCase[]
}
