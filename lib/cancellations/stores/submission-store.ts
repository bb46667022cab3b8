import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { Category } from '#lib/counting-rules/model'
import { type RequestAnswers, requestAnswers } from '#lib/cancellations/answers/request-answers'
import { type EvidenceItem, evidenceItem } from '#lib/cancellations/answers/evidence-answers'
import type { SubmissionOccasion } from './model.ts'

export interface SubmissionRow {
  readonly id: string
  readonly n: number
  readonly occasion: SubmissionOccasion
  readonly category: Category
  readonly answers: unknown
  readonly submittedById: string | null
  readonly submittedAt: Date
}

export function submissionsOf(tx: Tx, requestId: string): Promise<SubmissionRow[]> {
  return tx.submission.findMany({ where: { requestId }, orderBy: { n: 'asc' } })
}

/** The answers that stand: those of the last submission the requester made. */
export function currentAnswers(submissions: readonly SubmissionRow[]): RequestAnswers {
  const last = submissions
    .filter((submission) => submission.occasion === 'requested' || submission.occasion === 'answered')
    .at(-1)
  return requestAnswers.parse(last?.answers)
}

export async function addSubmission(
  tx: Tx,
  submission: {
    requestId: string
    n: number
    occasion: SubmissionOccasion
    category: Category
    answers: object
    submittedById: string | null
    at: Date
  },
): Promise<string> {
  const { at, ...rest } = submission
  const id = newId()
  await tx.submission.create({ data: { ...rest, id, submittedAt: at } })
  return id
}

export interface EvidenceRow {
  readonly id: string
  readonly fileId: string | null
  readonly kept: EvidenceItem
  /** What was written about it, while it is kept nowhere yet. */
  readonly typed?: Readonly<Record<string, string>>
}

/** All evidence ever submitted with a request: what was handed in stays handed in. */
export async function evidenceOf(tx: Tx, requestId: string): Promise<EvidenceRow[]> {
  const rows = await tx.justificationEvidence.findMany({
    where: { submission: { requestId } },
    orderBy: [{ submission: { n: 'asc' } }, { n: 'asc' }],
  })
  return rows.map((row) => ({ id: row.id, fileId: row.fileId, kept: evidenceItem.parse(row.facts) }))
}

/** The same of several requests, by their ids. */
export async function evidenceOfEach(
  tx: Tx,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, readonly EvidenceRow[]>> {
  const found = new Map<string, readonly EvidenceRow[]>()
  for (const requestId of requestIds) found.set(requestId, await evidenceOf(tx, requestId))
  return found
}

export async function addEvidence(tx: Tx, submissionId: string, evidence: readonly EvidenceRow[]): Promise<void> {
  if (evidence.length === 0) return
  await tx.justificationEvidence.createMany({
    data: evidence.map(({ id, fileId, kept }, index) => {
      const facts: object = kept
      return { id, submissionId, n: index + 1, fileId, facts }
    }),
  })
}
