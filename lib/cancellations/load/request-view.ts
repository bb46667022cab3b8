import type { FoundBy, InvolvementRole, RmsStatus } from '#lib/base/prisma/enums'
import type { Role } from '#lib/base/roles'
import type { BarKind, WhoseDecision } from '#lib/counting-rules/authority/bars-to-deciding'
import type { Category, Stage, Verdict } from '#lib/counting-rules/model'
import type { Reported } from '#lib/crimes/model'
import type { AttemptResult, Channel, DutyOccasion, DutyState, NobodyBecause, Reply } from '#lib/victims/model'
import type { EvidenceItem } from '../answers/evidence-answers.ts'
import type { DecisionVerdict, RequestState, ReservedFor, SavedFinding, SubmissionOccasion } from '../stores/model.ts'

// Instants in what follows are ISO 8601 texts: they come out of one JSON value, so that a whole request is one query.

export interface EvidenceDetails {
  readonly id: string
  readonly fileId: string | null
  readonly kept: EvidenceItem
  readonly file: {
    readonly bytes: number
    readonly mediaType: string
    readonly nameId: string
    readonly uploadedAt: string
  } | null
}

export interface SubmissionDetails {
  readonly id: string
  readonly n: number
  readonly occasion: SubmissionOccasion
  readonly category: Category
  readonly answers: unknown
  readonly byId: string | null
  readonly at: string
  readonly evidence: readonly EvidenceDetails[]
}

export interface DecisionDetails {
  readonly id: string
  readonly submissionId: string
  readonly verdict: DecisionVerdict
  readonly category: Category
  readonly byId: string
  readonly role: Role
  readonly at: string
  readonly reasonId: string
  readonly adviceId: string | null
  readonly questionIds: readonly string[]
  readonly judgements: unknown
  readonly setAside: readonly { readonly checkId: string; readonly reasonId: string }[]
}

export interface AssessmentDetails {
  readonly id: string
  readonly stage: Stage
  readonly category: Category
  readonly versionId: string
  readonly findings: readonly SavedFinding[]
  readonly verdict: Verdict
  readonly at: string
}

export interface DutyDetails {
  readonly id: string
  readonly victim: string | null
  readonly occasion: DutyOccasion
  readonly state: DutyState
  readonly assignedToId: string
  readonly openedAt: string
  readonly dueOn: string
  readonly enhanced: boolean
  readonly attempts: readonly {
    readonly id: string
    readonly at: string
    readonly byId: string
    readonly channel: Channel
    readonly result: AttemptResult
    readonly notesId: string | null
  }[]
  readonly notifications: readonly {
    readonly id: string
    readonly at: string
    readonly enteredAt: string
    readonly byId: string
    readonly channel: Channel
    readonly facts: unknown
    readonly reply: Reply
    readonly wordsId: string | null
    /** Set where it was found not to have happened as written down: it counts no more. */
    readonly correction: { readonly at: string; readonly byId: string; readonly reasonId: string } | null
  }[]
  readonly nobody: {
    readonly why: NobodyBecause
    readonly reasonId: string
    readonly byId: string
    readonly at: string
  } | null
}

export interface CancellationDetails {
  readonly at: string
  readonly inForce: boolean
  readonly confirmedById: string | null
  readonly principalCrimeId: string | null
  readonly reinstatement: {
    readonly at: string
    readonly byId: string
    readonly foundBy: FoundBy
    readonly reasonId: string
    readonly supervisorId: string
    readonly acceptedAt: string | null
  } | null
}

/** A request with everything that was put to it, decided about it and done for it. */
export interface RequestDetails {
  readonly id: string
  readonly crimeId: string
  readonly category: Category
  readonly state: RequestState
  readonly version: number
  readonly reservation: ReservedFor
  readonly requesterId: string
  readonly decidedById: string | null
  readonly openedAt: string
  readonly waitingSince: string
  readonly endedAt: string | null
  readonly endReasonId: string | null
  readonly submissions: readonly SubmissionDetails[]
  readonly decisions: readonly DecisionDetails[]
  /** The latest of each stage, the newest first. */
  readonly assessments: readonly AssessmentDetails[]
  readonly duties: readonly DutyDetails[]
  readonly cancellation: CancellationDetails | null
}

export interface InvolvementDetails {
  readonly id: string
  readonly role: InvolvementRole
  readonly name: string | null
  readonly kind: string | null
  readonly yearOfBirth: number | null
  readonly interpreter: string | null
  readonly relation: string | null
  readonly fromDay: string | null
  readonly toDay: string | null
  readonly gone: boolean
}

/** A crime as the pages of a request show it. */
export interface RequestedCrime {
  readonly id: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly area: string
  readonly unit: string
  readonly recordedAt: string
  readonly reportedAt: string
  readonly flags: readonly string[]
  readonly reporter: string
  readonly rmsStatus: RmsStatus
  readonly isLive: boolean
  readonly reported: Reported
  readonly involvements: readonly InvolvementDetails[]
  readonly earlier: readonly {
    readonly id: string
    readonly category: Category
    readonly state: RequestState
    readonly reinstated: boolean
    readonly openedAt: string
    readonly endedAt: string | null
    readonly requester: string
  }[]
}

/** What the database holds against a person who would decide a request, and whose it is. */
export interface Barred {
  readonly bars: readonly BarKind[]
  readonly whose: WhoseDecision
  /** Their own parts in the crime, or in one merged into it. */
  readonly parts: readonly InvolvementRole[]
}

/** Whose decision a request is today, and what keeps the person who looks from deciding it. */
export interface ViewerRelation extends Barred {
  readonly now: Date
}
