import { assess } from '#lib/counting-rules/assess'
import type { Assessment, Facts } from '#lib/counting-rules/model'
import type { Version } from '#lib/counting-rules/version'
import { mustTellFirst, whoMayDecide, type Role } from '#lib/counting-rules/who-may-decide'
import { versionOn, versions } from '#lib/counting-rules/years/versions'
import { disputed } from '#lib/counting-rules/years/cases-2026-27/answers'
import type { WorkedCase } from '#lib/counting-rules/years/cases-2026-27/worked-case'
import { cases2026 } from '#lib/counting-rules/years/2026-27.cases'
import type { Answer } from '#lib/counting-rules/facts/terms'

/** What the rules say of a case at this moment. */
export interface TriedCase {
  readonly version: Version
  readonly assessment: Assessment
  /** Empty where the rules know no decider. */
  readonly mayDecide: readonly Role[]
  readonly victimsToldFirst: Answer
}

/** Every worked case, in the order of their numbers. */
export const workedCases = (): readonly WorkedCase[] => cases2026

/** The worked case of an id such as case-012; undefined where there is none. */
export const workedCaseOf = (id: string): WorkedCase | undefined => cases2026.find((worked) => worked.id === id)

/** Why the answer of a worked case differs from the one it was given with; undefined where it does not. */
export const disputeOf = (id: string): string | undefined => disputed[id]

/** Runs a case through the rules of its day. Undefined for a day before any rules that are held. */
export function tryCase(facts: Facts): TriedCase | undefined {
  const version = versionOn(facts.day)
  if (!version.ok) return undefined
  return {
    version: version.value,
    assessment: assess(version.value, facts.stage, facts, versions),
    mayDecide: whoMayDecide(version.value, facts),
    victimsToldFirst: mustTellFirst(facts),
  }
}

/** The worked cases in which a rule, or a part of it such as HOCR-A-01a, says something other than "does not apply". */
export const casesOfRule = (rule: string): readonly WorkedCase[] =>
  cases2026.filter(({ rules }) => rules.some((named) => named === rule || named.replace(/[a-z]$/, '') === rule))
