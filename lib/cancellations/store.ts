import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { WordsKept } from '#lib/base/words'
import type { Assessment, Category, Facts, Stage } from '#lib/counting-rules/model'
import { type KeptAnswers, keptAnswers } from './questions/answers.ts'
import { type KeptEvidence, keptEvidence } from './evidence/evidence-answers.ts'
import type { KeptAssessment, KeptFinding, Occasion, RequestRow, RequestState } from './model.ts'

const columns = {
  id: true,
  crimeId: true,
  category: true,
  state: true,
  version: true,
  requesterId: true,
  decidedById: true,
  openedAt: true,
} as const

/** A request; with `lock` its row is held for this transaction. */
export async function requestRow(tx: Tx, requestId: string, { lock = false } = {}): Promise<RequestRow | undefined> {
  if (lock) await tx.$queryRaw`SELECT id FROM request WHERE id = ${requestId}::uuid FOR UPDATE`
  const row = await tx.request.findUnique({ where: { id: requestId }, select: columns })
  return row ? { ...row, category: row.category as Category, state: row.state as RequestState } : undefined
}

export interface NewRequest {
  readonly id: string
  readonly crimeId: string
  readonly category: Category
  readonly requesterId: string
  readonly reservation: 'registrar' | 'any'
  readonly seriousness: number
  readonly at: Date
}

export async function addRequest(tx: Tx, { at, ...request }: NewRequest): Promise<void> {
  await tx.request.create({ data: { ...request, state: 'submitted', openedAt: at, waitingSince: at } })
}

/** Moves a request on; its version goes up by one, so that a screen drawn before is known to be old. */
export async function moveRequest(
  tx: Tx,
  requestId: string,
  change: {
    state: RequestState
    at: Date
    waits?: boolean
    ends?: boolean
    category?: Category
    reservation?: 'registrar' | 'any'
    decidedById?: string
    endReasonId?: string
  },
): Promise<void> {
  const { state, at, waits, ends, category, reservation, decidedById, endReasonId } = change
  await tx.request.update({
    where: { id: requestId },
    data: {
      state,
      category,
      reservation,
      decidedById,
      endReasonId,
      version: { increment: 1 },
      ...(waits ? { waitingSince: at } : {}),
      endedAt: ends ? at : null,
    },
  })
}

export interface SubmissionRow {
  readonly id: string
  readonly n: number
  readonly occasion: Occasion
  readonly category: Category
  readonly answers: unknown
  readonly submittedById: string | null
  readonly submittedAt: Date
}

export async function submissionsOf(tx: Tx, requestId: string): Promise<SubmissionRow[]> {
  const rows = await tx.submission.findMany({ where: { requestId }, orderBy: { n: 'asc' } })
  return rows.map((row) => ({ ...row, occasion: row.occasion as Occasion, category: row.category as Category }))
}

/** The answers that stand: those of the last submission the requester made. */
export function standingAnswers(submissions: readonly SubmissionRow[]): KeptAnswers {
  const last = submissions.filter((one) => one.occasion === 'asked' || one.occasion === 'answered').at(-1)
  return keptAnswers.parse(last?.answers)
}

export async function addSubmission(
  tx: Tx,
  submission: {
    requestId: string
    n: number
    occasion: Occasion
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
  readonly kept: KeptEvidence
}

/** All evidence ever submitted with a request: what was handed in stays handed in. */
export async function evidenceOf(tx: Tx, requestId: string): Promise<EvidenceRow[]> {
  const rows = await tx.evidence.findMany({
    where: { submission: { requestId } },
    orderBy: [{ submission: { n: 'asc' } }, { n: 'asc' }],
  })
  return rows.map((row) => ({ id: row.id, fileId: row.fileId, kept: keptEvidence.parse(row.facts) }))
}

export async function addEvidence(tx: Tx, submissionId: string, evidence: readonly EvidenceRow[]): Promise<void> {
  if (evidence.length === 0) return
  await tx.evidence.createMany({
    data: evidence.map(({ id, fileId, kept }, index) => {
      const facts: object = kept
      return { id, submissionId, n: index + 1, fileId, facts }
    }),
  })
}

export async function addAssessment(
  tx: Tx,
  made: {
    requestId: string
    submissionId: string
    category: Category
    stage: Stage
    facts: Facts
    assessment: Assessment
    at: Date
  },
): Promise<KeptAssessment> {
  const { assessment, facts, at, ...rest } = made
  const findings = assessment.findings.map(keptFinding)
  const id = newId()
  await tx.assessment.create({
    data: {
      ...rest,
      id,
      versionId: assessment.version,
      versionHash: assessment.hash,
      facts,
      findings: [...findings],
      verdict: assessment.verdict,
      at,
    },
  })
  return { id, verdict: assessment.verdict, findings }
}

const keptFinding = (finding: Assessment['findings'][number]): KeptFinding => {
  const open = finding.result === 'not met' || finding.result === 'unknown'
  return {
    check: finding.check,
    standing: finding.standing,
    result: finding.result,
    weight: finding.weight,
    bars: finding.bars,
    setAside: finding.setAside,
    wrong: finding.wrong,
    satisfy: open ? finding.satisfy : '',
    instead: open ? finding.instead : '',
  }
}

export interface DecisionRow {
  readonly id: string
  readonly submissionId: string
  readonly verdict: 'agree' | 'refuse' | 'return'
  readonly category: Category
  readonly decidedById: string
  readonly role: string
  readonly decidedAt: Date
  readonly judgements: unknown
  readonly noVictim: boolean
}

export async function decisionsOf(tx: Tx, requestId: string): Promise<DecisionRow[]> {
  const rows = await tx.decision.findMany({ where: { requestId }, orderBy: { decidedAt: 'asc' } })
  return rows.map((row) => ({
    ...row,
    verdict: row.verdict as DecisionRow['verdict'],
    category: row.category as Category,
  }))
}

export async function addDecision(
  tx: Tx,
  decision: Omit<DecisionRow, 'id' | 'judgements' | 'decidedAt'> & {
    id: string
    requestId: string
    assessmentId: string
    judgements: object
    at: Date
    reason: WordsKept
    adviceId: string | null
    questionIds: string[]
    setAside: readonly { checkId: string; reasonId: string }[]
  },
): Promise<void> {
  const { at, reason, setAside, ...rest } = decision
  await tx.decision.create({ data: { ...rest, decidedAt: at, reasonId: reason.id } })
  if (setAside.length > 0) {
    await tx.setAside.createMany({ data: setAside.map((one) => ({ ...one, id: newId(), decisionId: decision.id })) })
  }
}

export interface EarlierRow {
  readonly id: string
  readonly category: Category
  readonly state: RequestState
  readonly reinstated: boolean
  readonly hasNewEvidenceSince: boolean
}

/** Earlier requests on the same crime, and whether evidence came after each of them ended. */
export async function earlierRequests(tx: Tx, crimeId: string, exceptId: string): Promise<EarlierRow[]> {
  return tx.$queryRaw<EarlierRow[]>`
    SELECT r.id::text, r.category, r.state, EXISTS (SELECT FROM cancellation c WHERE c.request_id = r.id AND NOT c.in_force) AS reinstated,
      EXISTS (SELECT FROM evidence e JOIN submission s ON s.id = e.submission_id WHERE s.request_id = ${exceptId}::uuid
        AND s.submitted_at > r.ended_at) AS "hasNewEvidenceSince"
    FROM request r WHERE r.crime_id = ${crimeId}::uuid AND r.id <> ${exceptId}::uuid AND r.ended_at IS NOT NULL
    ORDER BY r.opened_at LIMIT 20`
}

export async function addCancellation(
  tx: Tx,
  cancellation: {
    id: string
    crimeId: string
    category: Category
    requestId: string
    decisionId: string
    assessmentId: string
    confirmedById: string | null
    survivorId: string | null
    at: Date
  },
): Promise<void> {
  const { at, ...rest } = cancellation
  await tx.cancellation.create({ data: { ...rest, source: 'decided', tookEffectAt: at } })
  await tx.crime.update({ where: { id: cancellation.crimeId }, data: { cancelledById: cancellation.id } })
}
