import type { Check } from '#lib/counting-rules/check'
import { findingOf } from '#lib/counting-rules/assess'
import type { Facts } from '#lib/counting-rules/model'
import { hocr2026 } from '#lib/counting-rules/years/2026-27'

/** What a check says of a case, in a word or two: 'met', 'not met, refuse', 'unknown, hold'. */
export const said = (check: Check, facts: Facts): string => {
  const finding = findingOf(check, facts.stage, facts, hocr2026)
  const open = finding.result === 'not met' || finding.result === 'unknown'
  return open ? `${finding.result}, ${finding.weight}` : finding.result
}
