import type { Category, Stage, Verdict } from '#lib/counting-rules/model'
import type { KeptEvidence } from './evidence/evidence-answers.ts'
import type { KeptFinding, Occasion, RequestState } from './stores/model.ts'

// Instants in what follows are ISO 8601 texts: they come out of one JSON value, so that a whole request is one query.

export interface EvidenceSeen {
  readonly id: string
  readonly fileId: string | null
  readonly kept: KeptEvidence
  readonly file: {
    readonly bytes: number
    readonly mediaType: string
    readonly nameId: string
    readonly uploadedAt: string
  } | null
}

export interface SubmissionSeen {
  readonly id: string
  readonly n: number
  readonly occasion: Occasion
  readonly category: Category
  readonly answers: unknown
  readonly byId: string | null
  readonly at: string
  readonly evidence: readonly EvidenceSeen[]
}

export interface DecisionSeen {
  readonly id: string
  readonly submissionId: string
  readonly verdict: 'agree' | 'refuse' | 'return'
  readonly category: Category
  readonly byId: string
  readonly role: string
  readonly at: string
  readonly reasonId: string
  readonly adviceId: string | null
  readonly questionIds: readonly string[]
  readonly judgements: unknown
  readonly setAside: readonly { readonly checkId: string; readonly reasonId: string }[]
}

export interface AssessmentSeen {
  readonly id: string
  readonly stage: Stage
  readonly category: Category
  readonly versionId: string
  readonly findings: readonly KeptFinding[]
  readonly verdict: Verdict
  readonly at: string
}

export interface DutySeen {
  readonly id: string
  readonly victim: string | null
  readonly occasion: string
  readonly state: 'open' | 'told' | 'nobody to tell' | 'no longer needed'
  readonly assignedToId: string
  readonly openedAt: string
  readonly dueOn: string
  readonly enhanced: boolean
  readonly attempts: readonly {
    readonly id: string
    readonly at: string
    readonly byId: string
    readonly channel: string
    readonly result: string
    readonly notesId: string | null
  }[]
  readonly tellings: readonly {
    readonly id: string
    readonly at: string
    readonly enteredAt: string
    readonly byId: string
    readonly channel: string
    readonly facts: unknown
    readonly reply: string
    readonly wordsId: string | null
    /** Set where it was found not to have happened as written down: it counts no more. */
    readonly correction: { readonly at: string; readonly byId: string; readonly reasonId: string } | null
  }[]
  readonly nobody: {
    readonly why: string
    readonly reasonId: string
    readonly byId: string
    readonly at: string
  } | null
}

export interface CancellationSeen {
  readonly at: string
  readonly inForce: boolean
  readonly confirmedById: string | null
  readonly survivorId: string | null
  readonly reinstatement: {
    readonly at: string
    readonly byId: string
    readonly foundBy: string
    readonly reasonId: string
    readonly supervisorId: string
    readonly acceptedAt: string | null
  } | null
}

/** A request with everything that was put to it, decided about it and done for it. */
export interface RequestSeen {
  readonly id: string
  readonly crimeId: string
  readonly category: Category
  readonly state: RequestState
  readonly version: number
  readonly reservation: 'registrar' | 'any'
  readonly requesterId: string
  readonly decidedById: string | null
  readonly openedAt: string
  readonly waitingSince: string
  readonly endedAt: string | null
  readonly endReasonId: string | null
  readonly submissions: readonly SubmissionSeen[]
  readonly decisions: readonly DecisionSeen[]
  /** The latest of each stage, the newest first. */
  readonly assessments: readonly AssessmentSeen[]
  readonly duties: readonly DutySeen[]
  readonly cancellation: CancellationSeen | null
}

export interface PartSeen {
  readonly id: string
  readonly role: string
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
export interface CrimeSeen {
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
  readonly rmsStatus: string
  readonly isLive: boolean
  readonly parts: readonly PartSeen[]
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

/** What ties a person to a crime, and what the force and the day say of who decides it. */
export interface Standing {
  readonly now: Date
  readonly parts: readonly string[]
  readonly sameUnit: boolean
  readonly registered: boolean
  readonly registrarExists: boolean
  readonly isReserved: boolean
}
