import type { InformedThrough } from '#lib/victims/informing/whom-to-inform'

/** The ways of reaching a victim that a plan may allow. A voicemail is none. */
export const PLAN_CHANNELS = ['in person', 'phone', 'video call', 'e-mail', 'text', 'letter'] as const
export type PlanChannel = (typeof PLAN_CHANNELS)[number]

/** Who supports the victim when they hear of it. */
export const ADVISERS = [
  'domestic abuse adviser',
  'sexual violence adviser',
  'victim support',
  'social worker',
  'family or friend',
  'none wanted',
  'nobody yet',
] as const
export type Adviser = (typeof ADVISERS)[number]

export type PlanAnswer = 'yes' | 'no' | 'unknown'

/** Through whom the registrar or a decision maker may have a victim of 13 to 15 told. */
export const LISTENERS = ['victim', 'parent or guardian', 'other adult chosen with reasons'] as const
export type Recipient = (typeof LISTENERS)[number]

/** On what a professional who reported a crime may be told what was decided. */
export const LAWFUL_BASES = ['consent', 'legal duty', 'vital interests', 'public task'] as const
export type LawfulBasis = (typeof LAWFUL_BASES)[number]

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
  readonly theirsAlone: PlanAnswer
  readonly informedThrough: InformedThrough
  readonly throughId: string | null
  readonly agreedToParent: PlanAnswer
  readonly guardianWithSuspect: PlanAnswer
  readonly guardianKnows: PlanAnswer
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
