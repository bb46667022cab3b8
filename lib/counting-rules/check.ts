import type { Answer, OffencePair } from './facts/terms.ts'
import type { About, Facts, Origin, Outcome, Stage, Weight } from './model.ts'

/** What one check makes of one case. */
export type CheckResult =
  | { readonly result: 'met' | 'not applicable' }
  | {
      readonly result: 'not met' | 'unknown'
      readonly weight: Weight
      /** What is wrong with this case, to the person reading. */
      readonly wrong: string
      /** Better words than the check's own, where this case has them. */
      readonly satisfy?: string
      readonly instead?: string
    }

/** What a check may know of the HOCR version it is asked under. */
export interface VersionDates {
  readonly id: string
  /** The first day it judges. */
  readonly from: string
  /** The first day for which any verified text is held. */
  readonly textHeldFrom: string
}

/** The id of a check: of the rule it keeps, such as HOCR-C2-08, with a letter for a part of one. */
export type CheckId = `HOCR-${string}` | `LAW-${string}`

/** Something that a check leaves to the registrar in every force, as it is shown. Nobody ends it. */
export interface Reserved {
  readonly what: string
  /** By what the crime is, whatever the category; left out where the check itself finds out. */
  readonly keeps?: (crime: CrimeReserved, on: string) => boolean
}

/** As much of a crime as a reservation goes by. */
export interface CrimeReserved {
  readonly classesEver: readonly OffencePair[]
  readonly flags: readonly string[]
}

/**
 * One demand of the counting rules. Each names its rule id and whose rule it is, and judges facts only. Where it is
 * written is for each version to say, so that the next year's can make the same check and cite its own pages.
 */
export interface Check {
  readonly id: CheckId
  readonly origin: Origin
  /** Which questions it looks at. */
  readonly about: Partial<About>
  /** Where it speaks. */
  readonly stages: readonly [Stage, ...Stage[]]
  /** True for the few that bar sending a request; the others are only shown at asking. */
  readonly barsSending?: true
  /** A product safeguard that nobody may set aside, such as one about the decision maker's own part in the case. */
  readonly neverSetAside?: true
  /** Asks whether recording the crime was right: answered by the rules of the day of recording, where they are held. */
  readonly judgesRecording?: true
  /** What it leaves to the registrar in every force. */
  readonly reserves?: readonly Reserved[]
  /** Every weight a finding of this check can have. */
  readonly weights: readonly [Weight, ...Weight[]]
  readonly title: string
  readonly why: string
  readonly satisfy: string
  readonly instead: string
  readonly judge: (facts: Facts, version: VersionDates) => CheckResult
}

type Better = { readonly satisfy?: string; readonly instead?: string }

/** The text of the Home Office, or the law, says so; nobody sets it aside. */
export const homeOfficeRule: Origin = { ruleKind: 'Home Office rule' }

/** The national text is silent; this is prudence, with its reason. */
export const productSafeguard = (reason: string): Origin => ({ ruleKind: 'product safeguard', reason })

export const met: CheckResult = { result: 'met' }

export const notApplicable: CheckResult = { result: 'not applicable' }

/** Not met: what is wrong, how heavy it is, and better words where the case has them. */
export const notMet = (weight: Weight, wrong: string, better: Better = {}): CheckResult => ({
  result: 'not met',
  weight,
  wrong,
  ...better,
})

/** Not answered yet. It bars as much as a no, but an answer can still lift it. */
export const unknown = (wrong: string, weight: Weight = 'hold', better: Better = {}): CheckResult => ({
  result: 'unknown',
  weight,
  wrong,
  ...better,
})

interface Wanted {
  readonly weight: Weight
  readonly wrong: string
  readonly unanswered: string
}

/** Met on the wanted answer, not met on its opposite, unknown otherwise. An unanswered warning stays a warning. */
export const wants = (wanted: 'yes' | 'no', given: Answer, { weight, wrong, unanswered }: Wanted): CheckResult => {
  if (given === wanted) return met
  if (given === 'unknown') return unknown(unanswered, weight === 'warn' ? 'warn' : 'hold')
  return notMet(weight, wrong)
}

/** The first judgement that is not met, else the first unknown, else met: for a check with several questions. */
export const allOf = (...judgements: readonly CheckResult[]): CheckResult => {
  const first = (result: Outcome): CheckResult | undefined =>
    judgements.find((judgement) => judgement.result === result)
  return first('not met') ?? first('unknown') ?? met
}

/** Fewer words than this are no line at all. */
export const A_LINE = 3

/** Fewer words than this are no account of why. */
export const AN_ACCOUNT = 10
