import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import type { Category, Facts } from '#lib/counting-rules/model'
import type { Done } from '#lib/ledger/write'
import { openDuties } from '#lib/victims/open-duties'
import { mayBeVictimsReport } from '#lib/victims/whose-report'
import { factsOf } from '#lib/cancellations/rules/facts'
import { assessCase } from '#lib/cancellations/rules/assess-request'
import type { LockedRequest } from '#lib/cancellations/rules/lock-request'
import { addAssessment } from '#lib/cancellations/stores/assessment-store'
import { addCancellation } from '#lib/cancellations/stores/cancellation-store'
import { moveRequest } from '#lib/cancellations/stores/request-store'
import { currentAnswers } from '#lib/cancellations/stores/submission-store'

/**
 * C3 and C4 take effect with the decision (HOCR-V-02). After a C4 each victim whose report it was, or may have been, gets a
 * contact task: no part of the duty to inform, which names C1, C2 and C5.
 */
export async function cancelAtOnce(
  tx: Tx,
  permit: Permit,
  open: LockedRequest,
  authorised: { decisionId: string; category: Category; facts: Facts },
): Promise<Result<Done>> {
  const { judgements, decisionMaker, at } = authorised.facts
  const facts = await factsOf(tx, open.caseAt('cancelling', authorised.category), {
    judgements,
    decisionMaker,
    decisionMakerId: permit.staffId,
    // Nothing lies between the decision and its effect, so nothing is known of it.
    notification: { authorisedAt: at },
  })
  const done = await cancelNow(tx, open, { ...authorised, facts, confirmedById: null })
  if (done.ok && authorised.category === 'C4' && mayBeVictimsReport(open.crime)) {
    await openDuties(
      tx,
      open.crime,
      { occasion: 'after_error', requestId: open.request.id, decisionId: authorised.decisionId },
      { at: open.at, otherwise: [permit.staffId, open.request.requesterId] },
    )
  }
  return done
}

/** The one place where a crime leaves the count: the rules of cancelling once more, then the cancellation itself. */
export async function cancelNow(
  tx: Tx,
  open: LockedRequest,
  by: { decisionId: string; category: Category; facts: Facts; confirmedById: string | null },
): Promise<Result<Done>> {
  const { request, crime, last, at } = open
  const assessment = assessCase(by.facts)
  if (assessment.verdict !== 'permit') {
    const barring = assessment.findings.filter((finding) => finding.bars)
    return refuse({
      kind: 'rules-not-met',
      words: `The crime stays recorded: ${barring.map((finding) => `${finding.check}: ${finding.wrong}`).join(' ')}`,
    })
  }
  const { id: assessmentId } = await addAssessment(tx, {
    requestId: request.id,
    submissionId: last.id,
    category: by.category,
    stage: 'cancelling',
    facts: by.facts,
    assessment,
    at,
  })
  await addCancellation(tx, {
    id: newId(),
    crimeId: crime.id,
    category: by.category,
    requestId: request.id,
    decisionId: by.decisionId,
    assessmentId,
    confirmedById: by.confirmedById,
    at,
    principalCrimeId: by.category === 'C3' ? currentAnswers(open.submissions).principalCrimeId : null,
  })
  await moveRequest(tx, request.id, { at, state: 'cancelled', category: by.category, ends: true })
  return ok({ version: assessment.version })
}
