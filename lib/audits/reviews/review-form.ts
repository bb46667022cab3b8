import { z } from 'zod'
import { choice, choices, optional, words, yesNo } from '#lib/base/form-fields'
import { AuditCause, AuditFinding, FinalChoiceFault } from '#lib/base/prisma/enums'
import { POINT_ANSWERS, POINT_QUESTIONS, type Point, POINTS } from './points.ts'

const points = Object.fromEntries(
  POINTS.map((point) => [point, choice(`Answer: ${POINT_QUESTIONS[point]}`, POINT_ANSWERS)]),
) as Record<Point, ReturnType<typeof choice<(typeof POINT_ANSWERS)[number]>>>

/**
 * What an auditor finds of a case: whether it was right on what was known then and, apart from that, whether the record is right
 * now; the judged points; and of what was wrong the causes. Authority and independence are not asked: they would show who
 * decided, and are counted for every decision.
 */
export const reviewForm = z
  .object({
    finding: choice('Say whether the decision was right', AuditFinding),
    ...points,
    causes: choices('Select what went wrong', AuditCause, 0),
    finalChoiceFault: optional(choice('Select why the registrar’s choice was wrong', FinalChoiceFault)),
    mayBeDeliberate: optional(yesNo('Say whether it could have been deliberate')),
    reason: words('Give your reason'),
    nowFinding: choice('Say whether the record is right now', AuditFinding),
    concern: words('Enter what you are concerned about', { atLeast: 0 }),
    goodPractice: words('Enter what was done well', { atLeast: 0 }),
  })
  .superRefine(({ finding, causes, mayBeDeliberate }, refinement) => {
    const fault = (name: string, message: string) => {
      refinement.addIssue({ code: 'custom', path: [name], message })
    }
    if (finding !== 'wrong') return
    if (causes.length === 0) fault('causes', 'Select what went wrong')
    if (mayBeDeliberate === undefined) fault('mayBeDeliberate', 'Say whether it could have been deliberate')
  })

export type ReviewFields = z.output<typeof reviewForm>

/** A reading that is saved to be finished later: whatever was typed. */
export const draftForm = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

export type ReviewDraftFields = z.output<typeof draftForm>
