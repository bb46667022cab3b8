import { z } from 'zod'
import { choice, words } from '#lib/base/form-fields'

export const FINDINGS = ['correct', 'wrong', 'cannot tell'] as const

/** What an auditor finds of a decision, and why. */
export const reviewForm = z.object({
  finding: choice('Say whether the decision was right', FINDINGS),
  reason: words('Give your reason'),
})

export type ReviewFields = z.output<typeof reviewForm>
