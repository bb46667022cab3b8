import { z } from 'zod'
import { type Category, Stage, type Verdict } from '#lib/base/prisma/enums'
import { requesterFacts } from './questions/requester-facts.ts'
import { crime, force, suspect, victim } from './facts/crime.ts'
import { decisionMaker } from './facts/decision-maker.ts'
import { evidence } from './facts/evidence.ts'
import { judgements } from './questions/judgements.ts'
import { matter } from './facts/matter.ts'
import { request } from './facts/request.ts'
import { reinstating, notifications } from './facts/notifications.ts'
import { day, instant } from './facts/terms.ts'
import type { BarKind } from './bars.ts'
import type { DecisionQuestion } from './questions/of-decision.ts'
import type { RequestQuestion } from './questions/of-request.ts'

export type { Category, Stage, Verdict }

/** The stages in their order. */
export const stages = Object.values(Stage)

/** The outcome of one check. Unknown never passes. */
export type Outcome = 'met' | 'not met' | 'not applicable' | 'unknown'

/** Home Office: the text says so, and nobody sets it aside. Product safeguard: this product's or the force's own prudence. */
export type RuleKind = 'Home Office rule' | 'product safeguard'

/** From the lightest to the heaviest. */
export const weights = ['warn', 'hold', 'refer', 'refuse'] as const
/** What "not met" or "unknown" means: a warning needs a reason and bars nothing; the rest bar. */
export type Weight = (typeof weights)[number]

/** Said at asking where a check is met. Never "allowed". */
export const nothingRulesItOut = 'Nothing here rules it out; the decision maker must be convinced.'

export interface Citation {
  readonly document: string
  readonly page: string
}

/** A place in a document, to read: "Outcomes for Recorded Crimes, page 29". */
export const citationInWords = ({ document, page }: Citation): string =>
  `${document}, ${page.replace(/\bpp(?=\d)/, 'pages ').replace(/\bp(?=\d)/, 'page ')}`

/** Whose rule a check is. A product safeguard says why it exists. */
export type Origin =
  | { readonly ruleKind: 'Home Office rule' }
  | { readonly ruleKind: 'product safeguard'; readonly reason: string }

/** Where a check comes from, as a version has it. A Home Office check cites at least one page; a product safeguard says why it exists. */
export type Source =
  | { readonly ruleKind: 'Home Office rule'; readonly citations: readonly [Citation, ...Citation[]] }
  | { readonly ruleKind: 'product safeguard'; readonly reason: string; readonly citations: readonly Citation[] }

/**
 * The questions a check looks at. First comes the one it is shown beside, of those that the case is asked. A check about
 * the evidence is about the piece that the decision maker names as decisive. Who decides, and on whose advice, any check
 * may turn on: those questions stand with the checks that ask them.
 */
export interface About {
  /** Of those put to whoever requests. */
  readonly request: readonly RequestQuestion[]
  /** Of those put to the decision maker; at asking there are none yet. */
  readonly decision: readonly DecisionQuestion[]
  /** It judges who decides: what they are, what ties them to the case. What is referred to the registrar need not say so. */
  readonly whoDecides: boolean
  /** What keeps somebody from deciding, as far as this check may say it. */
  readonly barKinds: readonly BarKind[]
}

/** What one check says about the facts of one case. */
export interface Finding {
  /** The rule's id, such as HOCR-C2-08. */
  readonly check: string
  readonly source: Source
  readonly ruleKind: RuleKind
  readonly about: About
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
  stage: z.enum(Stage).describe('The step the case is at'),
  /** The day of this step, whose version judges it. */
  day: day.describe('The day of this step'),
  at: instant.describe('The moment of this step'),
  force: force.prefault({}),
  crime,
  /** Left out, there is one of whom nothing is known: what was not given is not absent. */
  victims: z.array(victim).prefault([{ id: 'not-known' }]),
  suspects: z.array(suspect).prefault([{}]),
  request,
  requesterFacts: requesterFacts.nullable().default(null),
  evidence: z.array(evidence).default([]),
  judgements: judgements.nullable().default(null),
  decisionMaker: decisionMaker.nullable().default(null),
  notification: notifications.nullable().default(null),
  reinstating: reinstating.nullable().default(null),
  /** Something other than cancelling a crime, which the same rules speak of; null for a cancellation. */
  matter: matter.nullable().default(null),
})

/** The facts as the rules read them: every gap filled with unknown. */
export type Facts = z.output<typeof Facts>
/** The facts as they may be written: gaps may be left out. */
export type CaseInput = z.input<typeof Facts>

export type Evidence = Facts['evidence'][number]
export type Judgements = NonNullable<Facts['judgements']>
export type DecisionMaker = NonNullable<Facts['decisionMaker']>
export type NotificationFacts = NonNullable<Facts['notification']>
export type Duty = NotificationFacts['duties'][number]
/** Something other than cancelling a crime, of one kind. */
export type Matter<K extends MatterKind> = Extract<NonNullable<Facts['matter']>, { kind: K }>
export type MatterKind = NonNullable<Facts['matter']>['kind']
export type Victim = Facts['victims'][number]
/** The requester's facts of one category. */
export type RequesterFacts<C extends Category> = Extract<NonNullable<Facts['requesterFacts']>, { category: C }>

/** A case with the answer the rules of its version give. Its crime has an invented reference. */
export interface WorkedCase {
  readonly id: string
  readonly title: string
  readonly facts: Facts
  readonly verdict: Verdict
  /** For permit: the checks that must be met, or that a later stage will ask for. Otherwise: those that must not be. */
  readonly rules: readonly string[]
  /** Why these rules answer it otherwise than it was given; left out where they do not. */
  readonly disputed?: string
  /** Of the rules it was given with, those that it does not name, each with why; left out where it names them all. */
  readonly notNamed?: Readonly<Record<string, string>>
}
