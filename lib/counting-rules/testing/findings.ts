import { findingOf } from '#lib/counting-rules/assess'
import type { Check } from '#lib/counting-rules/check'
import type { Facts } from '#lib/counting-rules/model'
import type { Version } from '#lib/counting-rules/version'
import { versionOn, versions } from '#lib/counting-rules/years/versions'

/** The rules of a day; of a day before any that are held, the earliest. */
const rulesOf = (day: string): Version => {
  const version = versionOn(day)
  const earliest = version.ok ? version.value : versions.at(-1)
  if (earliest === undefined) throw new Error('no version is held')
  return earliest
}

/**
 * What a check says of a case, by the rules of its day if not by those of another version, in a word or two: 'met',
 * 'not met, refuse', 'unknown, hold'.
 */
export const judged = (check: Check, facts: Facts, version: Version = rulesOf(facts.day)): string => {
  const finding = findingOf(check, facts.stage, facts, version)
  const open = finding.result === 'not met' || finding.result === 'unknown'
  return open ? `${finding.result}, ${finding.weight}` : finding.result
}
