import { z } from 'zod'
import { asked } from './facts/asked.ts'
import { crime, force, suspect, victim } from './facts/crime.ts'
import { decider } from './facts/decider.ts'
import { evidence } from './facts/evidence.ts'
import { judged } from './facts/judged.ts'
import { matter } from './facts/matter.ts'
import { request, type categories } from './facts/request.ts'
import { reinstating, tellings } from './facts/telling.ts'
import { day, instant } from './facts/terms.ts'

/** The five cancellation categories. There is no sixth. */
export type Category = (typeof categories)[number]

export const stages = ['asking', 'deciding', 'cancelling', 'reinstating'] as const
/** Where in the life of a request the rules are being asked. */
export type Stage = (typeof stages)[number]

/** The outcome of one check. Unknown never passes. */
export type Outcome = 'met' | 'not met' | 'not applicable' | 'unknown'

/** Home Office: the text says so, and nobody sets it aside. House: this product's or the force's own prudence. */
export type Standing = 'Home Office' | 'house'

/** From the lightest to the heaviest. */
export const weights = ['warn', 'hold', 'refer', 'refuse'] as const
/** What "not met" or "unknown" means: a warning needs a reason and bars nothing; the rest bar. */
export type Weight = (typeof weights)[number]

/** The heaviest of the findings. At asking, permit means only that it may be sent. */
export type Verdict = 'refuse' | 'refer' | 'hold' | 'permit'

/** Said at asking where a check is met. Never "allowed". */
export const nothingRulesItOut = 'Nothing here rules it out; the decider must be convinced.'

export interface Citation {
  readonly document: string
  readonly page: string
}

/** A place in a document, to read: "Outcomes for Recorded Crimes, page 29". */
export const citationInWords = ({ document, page }: Citation): string =>
  `${document}, ${page.replace(/\bpp(?=\d)/, 'pages ').replace(/\bp(?=\d)/, 'page ')}`

/** Where a check comes from. A Home Office check cites at least one page; a house check says why it exists. */
export type Source =
  | { readonly standing: 'Home Office'; readonly citations: readonly [Citation, ...Citation[]] }
  | { readonly standing: 'house'; readonly reason: string; readonly citations: readonly Citation[] }

/** What one check says about the facts of one case. */
export interface Finding {
  /** The rule's id, such as HOCR-C2-08. */
  readonly check: string
  readonly source: Source
  readonly standing: Standing
  readonly stage: Stage
  readonly result: Outcome
  readonly weight: Weight
  /** Not met or unknown, and heavier than a warning, and not set aside, at a stage where this check bars. */
  readonly bars: boolean
  readonly settableAside: boolean
  readonly setAside: boolean
  readonly title: string
  /** What is wrong with this case; empty when nothing is. */
  readonly wrong: string
  readonly why: string
  readonly satisfy: string
  readonly instead: string
}

/** What a later stage will ask, in words only. */
export interface LaterDemand {
  readonly stage: Stage
  readonly check: string
  readonly words: string
}

export interface Assessment {
  /** The HOCR version's id, such as HOCR-2026-27. */
  readonly version: string
  /** SHA-256 of the version's listing, in hex. */
  readonly hash: string
  readonly stage: Stage
  readonly findings: readonly Finding[]
  readonly laterStages: readonly LaterDemand[]
  /** Warnings that still want a reason. */
  readonly reasonsWanted: readonly string[]
  readonly verdict: Verdict
}

/**
 * Everything the rules may know of a case: codes, days, instants, counts, yes, no or unknown, random ids and word
 * counts. No names, no free text. Saved whole, it lets anybody assess the case again. A part left out is unknown.
 */
export const Facts = z.strictObject({
  stage: z.enum(stages).describe('The step the case is at'),
  /** The day of this step, whose version judges it. */
  day: day.describe('The day of this step'),
  at: instant.describe('The moment of this step'),
  force,
  crime,
  victims: z.array(victim),
  suspects: z.array(suspect),
  request,
  asked: asked.nullable(),
  evidence: z.array(evidence),
  judged: judged.nullable(),
  decider: decider.nullable(),
  telling: tellings.nullable(),
  reinstating: reinstating.nullable(),
  /** Something other than cancelling a crime, which the same rules speak of; null for a cancellation. */
  matter: matter.nullable().default(null),
})

/** The facts as the rules read them: every gap filled with unknown. */
export type Facts = z.output<typeof Facts>
/** The facts as they may be written: gaps may be left out. */
export type FactsGiven = z.input<typeof Facts>

export type Evidence = Facts['evidence'][number]
export type Judged = NonNullable<Facts['judged']>
export type Decider = NonNullable<Facts['decider']>
export type Tellings = NonNullable<Facts['telling']>
export type Duty = Tellings['duties'][number]
/** Something other than cancelling a crime, of one kind. */
export type Matter<K extends MatterKind> = Extract<NonNullable<Facts['matter']>, { kind: K }>
export type MatterKind = NonNullable<Facts['matter']>['kind']
export type Victim = Facts['victims'][number]
/** The requester's facts of one category. */
export type Asked<C extends Category> = Extract<NonNullable<Facts['asked']>, { category: C }>
