import { newId } from '#lib/base/ids'
import type { AuditFinding } from '#lib/base/prisma/enums'
import { recordReview } from '#lib/audits/reviews/record-review'
import { as } from '../force.ts'
import { value } from '../request.ts'
import { WORDS } from './declared-audit.ts'

/** The auditor reads a decision and finds it so. */
export const read = async (decisionId: string, finding: AuditFinding) =>
  value(await recordReview(await as('auditor', 'decision.audit'), decisionId, { finding, reason: WORDS }, newId()))
