import { findingOf } from '#lib/counting-rules/assess'
import type { Book, Check } from '#lib/counting-rules/check'
import type { Facts } from '#lib/counting-rules/model'

const book: Book = { id: 'HOCR-2026-27', from: '2026-04-01', textHeldFrom: '2026-04-01' }

/** What a check says of a case, in a word or two: 'met', 'not met, refuse', 'unknown, hold'. */
export const said = (check: Check, facts: Facts): string => {
  const finding = findingOf(check, facts.stage, facts, book)
  const open = finding.result === 'not met' || finding.result === 'unknown'
  return open ? `${finding.result}, ${finding.weight}` : finding.result
}
