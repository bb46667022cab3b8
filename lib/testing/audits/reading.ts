import { recordDrawnReview } from '#lib/audits/drawn/record-drawn-review'
import { recordReview } from '#lib/audits/reviews/record-review'
import { POINTS } from '#lib/audits/reviews/points'
import { reviewForm, type ReviewFields } from '#lib/audits/reviews/review-form'
import { newId } from '#lib/base/ids'
import type { AuditFinding } from '#lib/base/prisma/enums'
import { as, type Somebody } from '../force.ts'

/** What a reader finds, with every question of the form answered. */
export const reading = (finding: AuditFinding, changes: Record<string, unknown> = {}): ReviewFields =>
  reviewForm.parse({
    finding,
    ...Object.fromEntries(POINTS.map((point) => [point, finding === 'wrong' ? 'no' : 'yes'])),
    ...(finding === 'wrong' ? { causes: ['opinion'], mayBeDeliberate: 'no' } : {}),
    reason: 'The record shows how the two reports came about.',
    nowFinding: finding,
    concern: '',
    goodPractice: '',
    ...changes,
  })

/** Somebody dips into a decision and finds this. */
export const dip = async (decisionId: string, found: ReviewFields, who: Somebody = 'auditor') =>
  recordReview(await as(who, 'decision.audit'), decisionId, found, newId())

/** Somebody reads what a seed drew and finds this. */
export const read = async (itemId: string, found: ReviewFields, who: Somebody = 'auditor') =>
  recordDrawnReview(await as(who, 'reading.give'), itemId, found, newId())
