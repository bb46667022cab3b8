import { POINTS } from '#lib/audits/reviews/points'
import { reviewForm, type ReviewFields } from '#lib/audits/reviews/review-form'
import type { AuditFinding } from '#lib/base/prisma/enums'
import type { Random } from '../../invented-extract/random.ts'
import { AUDITED } from '../words/audits.ts'

const CAUSES = ['opinion', 'thin_reasons', 'consent_misread', 'rules_not_known', 'victim_not_informed'] as const

/** What an auditor writes down of a case, with every question answered. */
export function whatIsFound(finding: AuditFinding, random: Random, more: Record<string, unknown> = {}): ReviewFields {
  const answer = { correct: 'yes', wrong: 'no', cannot_tell: 'cannot_tell' }[finding]
  return reviewForm.parse({
    finding,
    ...Object.fromEntries(POINTS.map((point) => [point, random.chance(0.8) ? answer : 'yes'])),
    ...(finding === 'wrong'
      ? { causes: [random.pick(CAUSES)], mayBeDeliberate: 'no', finalChoiceFault: 'irrational' }
      : {}),
    reason: random.pick(AUDITED[finding]),
    nowFinding: finding,
    concern: '',
    goodPractice: '',
    ...more,
  })
}
