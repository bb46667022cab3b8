import type { Day } from '#lib/base/day'
import type { AuditKind, AuditPopulation, Category, ReportGroup } from '#lib/base/prisma/enums'

/** The texts of an audit's protocol, in the order in which inspectors publish theirs. */
export const PROTOCOL_TEXTS = ['aim', 'selection', 'validation', 'monitoring', 'gaps'] as const

export type ProtocolText = (typeof PROTOCOL_TEXTS)[number]

/** What an audit was declared to be about, before anything was chosen. Shares are between 0 and 1. */
export interface DeclaredAudit {
  readonly id: string
  readonly number: number
  readonly kind: AuditKind
  readonly population: AuditPopulation
  readonly fromDay: Day
  readonly toDay: Day
  /** Of these alone; of all where none is named. */
  readonly groups: readonly ReportGroup[]
  readonly categories: readonly Category[]
  readonly tolerance: number
  /** The precision a sample is drawn for; null for a full count, which is no estimate. */
  readonly precision: { readonly expected: number; readonly within: number } | null
  /** After how many groups of readings it is held to the tolerance; 1 is after the last alone. */
  readonly looks: number
  readonly dueOn: Day
}

/** How many a stratum holds, and how many of them are read. */
export interface StratumSize {
  readonly stratum: string
  readonly of: number
  readonly read: number
}

export const KIND_WORDS: Readonly<Record<AuditKind, string>> = {
  sample: 'A random sample',
  full_count: 'A full count: every one is read',
  dip: 'A targeted dip, of which no estimate is made',
}

export const POPULATION_WORDS: Readonly<Record<AuditPopulation, string>> = {
  cancelled: 'Crimes that were cancelled or transferred',
  refused: 'Requests that were refused',
  reclassified: 'Crimes that the RMS changed without cancelling',
  before_product: 'Crimes cancelled before this product was used',
}

export const PROTOCOL_WORDS: Readonly<Record<ProtocolText, string>> = {
  aim: 'Aim',
  selection: 'Why these crimes',
  validation: 'How the readings are checked',
  monitoring: 'How quality is watched while it runs',
  gaps: 'What it cannot show',
}
