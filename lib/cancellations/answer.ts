import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { keepAllWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { assessCase, reservationOf } from './assess-case.ts'
import { holdRequest, openCase } from './case-of-request.ts'
import { dropDraft } from './asking/draft-store.ts'
import { factsOf } from './facts.ts'
import { type EvidenceAsked, keepEvidence } from './request.ts'
import { addAssessment, addEvidence, addSubmission, evidenceOf, moveRequest, standingAnswers } from './store.ts'

/** The officer's answers to the questions put back, one text a question, and any further evidence. */
export interface Answering {
  readonly answers: readonly string[]
  readonly evidence: readonly EvidenceAsked[]
}

/** Answers a returned request: it goes back to the queue as a new submission, with all that was said before. */
export function answerQuestions(permit: Permit<'request.answer'>, requestId: string, answering: Answering, formKey: string): Promise<Result<Saved>> {
  return write(permit, { kind: 'request.answered', formKey, locks: (tx) => holdRequest(tx, requestId) }, async (tx, at) => {
    const opened = await openCase(tx, requestId, { states: ['returned'], at })
    if (!opened.ok) return opened
    const { request, submissions, last, crime, requesterIds, caseAt } = opened.value
    if (!requesterIds.includes(permit.staffId)) {
      return refuse({ kind: 'not-yours', words: 'Only the person who asked answers the questions put back.' })
    }
    const standing = standingAnswers(submissions)
    const replies = await keepAllWords(tx, crime.id, Object.fromEntries(answering.answers.map((text, index) => [`reply${String(index + 1)}`, text])))
    const submissionId = await addSubmission(tx, {
      requestId, n: last.n + 1, occasion: 'answered', category: request.category, submittedById: permit.staffId, at,
      answers: { ...standing, words: { ...standing.words, ...replies } },
    })
    await addEvidence(tx, submissionId, await keepEvidence(tx, crime.id, answering.evidence))
    const facts = await factsOf(tx, { ...caseAt('asking'), evidence: await evidenceOf(tx, requestId) })
    const assessment = assessCase(facts)
    await addAssessment(tx, { requestId, submissionId, category: request.category, stage: 'asking', facts, assessment, at })
    await moveRequest(tx, requestId, { at, state: 'submitted', waits: true, reservation: reservationOf(facts) })
    await dropDraft(tx, crime.id, permit.staffId)
    return ok({ version: assessment.version })
  })
}
