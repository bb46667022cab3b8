import { assess } from '#lib/counting-rules/assess'
import type { Answer } from '#lib/counting-rules/facts/terms'
import type { Assessment, Facts, WorkedCase } from '#lib/counting-rules/model'
import type { Version } from '#lib/counting-rules/version'
import { versionOn, versions } from '#lib/counting-rules/years/versions'
import { mustInformFirst, whoMayDecide, type Role } from '#lib/counting-rules/who-may-decide'

/** What the rules say of a case at this moment. */
export interface TriedCase {
  readonly version: Version
  readonly assessment: Assessment
  /** Empty where the rules know no decision maker. */
  readonly mayDecide: readonly Role[]
  readonly victimsInformedFirst: Answer
}

/** The worked case of an id such as case-012, of whichever version held has it; undefined where none does. */
export const workedCaseOf = (id: string, held: readonly Version[] = versions): WorkedCase | undefined =>
  held.flatMap(({ cases }) => cases).find((worked) => worked.id === id)

/** Runs a case through the rules of its day. Undefined for a day before any rules that are held. */
export function tryCase(facts: Facts, held: readonly Version[] = versions): TriedCase | undefined {
  const version = versionOn(facts.day, held)
  if (!version.ok) return undefined
  return {
    version: version.value,
    assessment: assess(version.value, facts.stage, facts, held),
    mayDecide: whoMayDecide(version.value, facts),
    victimsInformedFirst: mustInformFirst(facts),
  }
}

/** A version’s worked cases in which a rule, or a part of it such as HOCR-A-01a, says more than "does not apply". */
export const casesOfRule = ({ cases }: Version, rule: string): readonly WorkedCase[] =>
  cases.filter(({ rules }) => rules.some((named) => named === rule || named.replace(/[a-z]$/, '') === rule))
