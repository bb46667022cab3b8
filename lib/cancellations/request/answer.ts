import type { Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { saveAllWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { assessCase, reservationOf } from '../rules/assess-request.ts'
import { otherForcesNumberFault } from '../rules/other-forces-number.ts'
import { lockRequest, openLockedRequest, type LockedRequest } from '../rules/lock-request.ts'
import { canBeAnswered } from '../rules/waiting-for-force.ts'
import { withNews } from './with-force-answer.ts'
import type { FormAnswers } from '../answers/form-by-answers.ts'
import { dropDraft } from '../stores/draft-store.ts'
import { factsOf } from '../rules/facts.ts'
import type { NewEvidence } from '../answers/new-request.ts'
import { saveEvidenceItems } from './request.ts'
import { addAssessment } from '../stores/assessment-store.ts'
import { addEvidence, addSubmission, evidenceOf, currentAnswers } from '../stores/submission-store.ts'
import { moveRequest } from '../stores/request-store.ts'

/** The officer's answers to the questions put back, one text a question, and any further evidence. */
export interface Answering {
  readonly answers: readonly string[]
  readonly evidence: readonly NewEvidence[]
  /** What the other force says by now, where the request waits for it. */
  readonly news?: FormAnswers
}

/**
 * Answers a returned request, or one that waits for another force: it goes to the queue as a new submission, with all that
 * was said before. Refuses whoever did not ask, and a request of which nothing is wanted.
 */
export function answerQuestions(
  permit: Permit<'request.answer'>,
  requestId: string,
  answering: Answering,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'request.answered', formKey, locks: (tx) => lockRequest(tx, requestId) },
    async (tx, at) => {
      const opened = await openLockedRequest(tx, requestId, { states: ['returned', 'submitted'], at })
      if (!opened.ok) return opened
      const { request, submissions, crime, requesterIds } = opened.value
      if (!requesterIds.includes(permit.staffId)) {
        return refuse({ kind: 'not-yours', words: 'Only the person who asked answers the questions put back.' })
      }
      if (!canBeAnswered(request.state, currentAnswers(submissions))) {
        return refuse({
          kind: 'not-in-that-state',
          words: 'Nothing is wanted of you here now. The request waits for a decision.',
        })
      }
      const fields = otherForcesNumberFault(crime, answering.news ?? {})
      if (Object.keys(fields).length > 0) return refuse({ kind: 'incomplete', words: 'There is a problem', fields })
      const submissionId = await submitAnswers(tx, permit, opened.value, answering)
      const version = await assessAnswers(tx, opened.value, submissionId)
      await dropDraft(tx, crime.id, permit.staffId)
      return ok({ version })
    },
  )
}

/** The next submission: what was said before with the answers added, and further evidence. Answers its id. */
async function submitAnswers(tx: Tx, permit: Permit, open: LockedRequest, answering: Answering): Promise<string> {
  const { request, submissions, last, crime, at } = open
  const current = currentAnswers(submissions)
  const replies = await saveAllWords(
    tx,
    crime.id,
    Object.fromEntries(answering.answers.map((text, index) => [`reply${String(index + 1)}`, text])),
  )
  const answers = { ...current, words: { ...current.words, ...replies } }
  const submissionId = await addSubmission(tx, {
    requestId: request.id,
    n: last.n + 1,
    occasion: 'answered',
    category: request.category,
    submittedById: permit.staffId,
    at,
    answers: await withNews(tx, crime.id, answers, answering.news),
  })
  await addEvidence(tx, submissionId, await saveEvidenceItems(tx, crime.id, answering.evidence))
  return submissionId
}

/** What the rules say of the request as it stands now, and whose it is therefore to decide. Answers the rules’ version. */
async function assessAnswers(tx: Tx, { request, caseAt, at }: LockedRequest, submissionId: string): Promise<string> {
  const facts = await factsOf(tx, { ...caseAt('asking'), evidence: await evidenceOf(tx, request.id) })
  const assessment = assessCase(facts)
  await addAssessment(tx, {
    requestId: request.id,
    submissionId,
    category: request.category,
    stage: 'asking',
    facts,
    assessment,
    at,
  })
  await moveRequest(tx, request.id, {
    at,
    state: 'submitted',
    waits: request.state === 'returned',
    reservation: reservationOf(facts),
  })
  return assessment.version
}
