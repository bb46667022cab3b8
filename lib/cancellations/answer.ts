import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { keepAllWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { assessCase, reservationOf } from './assess-case.ts'
import { holdRequest, openCase } from './case-of-request.ts'
import { canBeAnswered } from './other-forces/waiting-for.ts'
import { withNews } from './other-forces/with-news.ts'
import type { FormAnswers } from './questions/form-by.ts'
import { dropDraft } from './asking/draft-store.ts'
import { factsOf } from './facts.ts'
import { type EvidenceAsked, keepEvidence } from './request.ts'
import { addAssessment, addEvidence, addSubmission, evidenceOf, moveRequest, standingAnswers } from './store.ts'

/** The officer's answers to the questions put back, one text a question, and any further evidence. */
export interface Answering {
  readonly answers: readonly string[]
  readonly evidence: readonly EvidenceAsked[]
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
    { kind: 'request.answered', formKey, locks: (tx) => holdRequest(tx, requestId) },
    async (tx, at) => {
      const opened = await openCase(tx, requestId, { states: ['returned', 'submitted'], at })
      if (!opened.ok) return opened
      const { request, submissions, last, crime, requesterIds, caseAt } = opened.value
      if (!requesterIds.includes(permit.staffId)) {
        return refuse({ kind: 'not-yours', words: 'Only the person who asked answers the questions put back.' })
      }
      const standing = standingAnswers(submissions)
      if (!canBeAnswered(request.state, standing)) {
        return refuse({
          kind: 'not-in-that-state',
          words: 'Nothing is wanted of you here now. The request waits for a decision.',
        })
      }
      const replies = await keepAllWords(
        tx,
        crime.id,
        Object.fromEntries(answering.answers.map((text, index) => [`reply${String(index + 1)}`, text])),
      )
      const submissionId = await addSubmission(tx, {
        requestId,
        n: last.n + 1,
        occasion: 'answered',
        category: request.category,
        submittedById: permit.staffId,
        at,
        answers: await withNews(
          tx,
          crime.id,
          { ...standing, words: { ...standing.words, ...replies } },
          answering.news,
        ),
      })
      await addEvidence(tx, submissionId, await keepEvidence(tx, crime.id, answering.evidence))
      const facts = await factsOf(tx, { ...caseAt('asking'), evidence: await evidenceOf(tx, requestId) })
      const assessment = assessCase(facts)
      await addAssessment(tx, {
        requestId,
        submissionId,
        category: request.category,
        stage: 'asking',
        facts,
        assessment,
        at,
      })
      await moveRequest(tx, requestId, {
        at,
        state: 'submitted',
        waits: request.state === 'returned',
        reservation: reservationOf(facts),
      })
      await dropDraft(tx, crime.id, permit.staffId)
      return ok({ version: assessment.version })
    },
  )
}
