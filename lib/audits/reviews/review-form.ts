import { z } from 'zod'
import { AuditFinding } from '#lib/base/prisma/enums'
import { choice, words } from '#lib/base/form-fields'

/** What an auditor finds of a decision, and why. */
export const reviewForm = z.object({
  finding: choice('Say whether the decision was right', AuditFinding),
  reason: words('Give your reason'),
})

export type ReviewFields = z.output<typeof reviewForm>
