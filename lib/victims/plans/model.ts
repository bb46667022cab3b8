import type { Adviser, Answer, LawfulBasis } from '#lib/base/prisma/enums'
import type { Channel, InformedThrough } from '#lib/victims/model'

export type { Adviser, Answer, LawfulBasis }

/** The ways of reaching a victim that a plan may allow. A voicemail is none. */
export const PLAN_CHANNELS = [
  'in_person',
  'phone',
  'video_call',
  'email',
  'text',
  'letter',
] as const satisfies readonly Channel[]
export type PlanChannel = (typeof PLAN_CHANNELS)[number]

/** Through whom the registrar or a decision maker may have a victim of 13 to 15 informed. */
export const LISTENERS = [
  'victim',
  'parent_or_guardian',
  'other_adult_chosen_with_reasons',
  'local_authority',
  'social_worker',
] as const satisfies readonly InformedThrough[]

/** How a victim may be reached. The ids lead to words; `confirmedAt` is null until a person has confirmed the plan. */
export interface ContactPlan {
  readonly id: string
  readonly involvementId: string
  readonly n: number
  readonly madeById: string
  readonly madeAt: Date
  readonly channels: readonly PlanChannel[]
  readonly phone: string | null
  readonly email: string | null
  readonly address: string | null
  readonly theirsAlone: Answer
  readonly informedThrough: InformedThrough
  readonly throughId: string | null
  readonly agreedToParent: Answer
  readonly guardianWithSuspect: Answer
  readonly guardianKnows: Answer
  /** Whether a child is looked after by a local authority. */
  readonly lookedAfter: Answer
  /** Whether every parent or guardian is a suspect, or lives with one. */
  readonly parentsWithSuspect: Answer
  /** Whether they can decide for themselves whether and how they hear of it. */
  readonly hasCapacity: Answer
  /** Who has parental responsibility. */
  readonly responsibleId: string | null
  /** What the child wishes, in words. */
  readonly wishesId: string | null
  readonly timesId: string | null
  readonly adviser: Adviser
  readonly supporterId: string | null
  readonly reasonsId: string | null
  readonly language: string | null
  readonly interpreter: boolean
  readonly safeConfirmedById: string | null
  readonly confirmedAt: Date | null
  readonly confirmedHowId: string | null
  /** When its numbers, addresses and words were erased; null while they are kept. */
  readonly erasedAt: Date | null
}
