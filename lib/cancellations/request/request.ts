import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { saveAllWords } from '#lib/base/words'
import { offenceOf } from '#lib/counting-rules/offences'
import type { Facts } from '#lib/counting-rules/model'
import { crimeIdOf, findCase, lockCrime } from '#lib/crimes/find'
import type { CaseCrime } from '#lib/crimes/model'
import type { Saved } from '#lib/ledger/model'
import { type Done, write } from '#lib/ledger/write'
import { dayOf } from '#lib/base/day'
import { saveChanges } from '../stores/save-changes.ts'
import type { NewEvidence, NewRequest } from '../answers/new-request.ts'
import { apart, type RequestAnswers, textsOf } from '../answers/request-answers.ts'
import { assessCase, reservationOf, seriousnessOf } from '../rules/assess-request.ts'
import { dropDraft } from '../stores/draft-store.ts'
import { EVIDENCE_TEXTS } from '../answers/evidence-answers.ts'
import { factsOf } from '../rules/facts.ts'
import { whyNotRequest } from '../rules/may-request.ts'
import { otherForcesNumberFault } from '../rules/other-forces-number.ts'
import { addAssessment } from '../stores/assessment-store.ts'
import { addEvidence, addSubmission, type EvidenceRow } from '../stores/submission-store.ts'
import { addRequest } from '../stores/request-store.ts'

/**
 * Puts a request before the decision maker. Saves the request, its first submission, its evidence and what the rules say now.
 * Refuses: not this person's crime to ask about, a request already open, a crime not live, or a rule that bars request.
 * The new request's id is `requestId`; posted twice under one form key it is one request.
 */
export function submitRequest(
  permit: Permit<'request.submit'>,
  request: NewRequest,
  formKey: string,
): Promise<Result<Saved>> {
  const requestId = newId()
  return write(
    permit,
    {
      kind: 'request.submitted',
      formKey,
      crimeId: request.crimeId,
      requestId,
      locks: (tx) => lockCrime(tx, request.crimeId),
    },
    async (tx, at) => {
      const found = await findCase(tx, request.crimeId)
      if (!found.ok) return found
      const crime = found.value
      const barred = whyNotRequest(crime, permit, request.category, dayOf(at))
      if (barred) return refuse(barred)
      const principalCrime = await referencedCrime(tx, request, crime)
      if (!principalCrime.ok) return principalCrime

      const answers = await saveAnswers(tx, request, principalCrime.value)
      const evidence = await saveEvidenceItems(tx, request.crimeId, request.evidence)
      const facts = await factsOf(tx, {
        crime,
        stage: 'asking',
        at,
        answers,
        category: request.category,
        evidence,
        requestId: null,
      })
      return saveRequest(tx, permit, { requestId, crime, answers, evidence, facts, at })
    },
  )
}

/** A request with its facts, before the rules have judged it. */
interface GatheredFacts {
  readonly requestId: string
  readonly crime: CaseCrime
  readonly answers: RequestAnswers
  readonly evidence: readonly EvidenceRow[]
  readonly facts: Facts
  readonly at: Date
}

/** Saves the request with what the rules say of it. Refuses what a rule bars from being asked. */
async function saveRequest(tx: Tx, permit: Permit, gathered: GatheredFacts): Promise<Result<Done>> {
  const { requestId, crime, answers, evidence, facts, at } = gathered
  const assessment = assessCase(facts)
  const stopper = assessment.findings.find((finding) => finding.bars)
  if (stopper) return refuse({ kind: 'rules-not-met', words: `${stopper.wrong} ${stopper.instead}` })

  const { category } = answers
  const homicide = crime.classesEver.some((pair) => offenceOf(pair.code, pair.countClass, dayOf(at)).homicide)
  await addRequest(tx, {
    id: requestId,
    crimeId: crime.id,
    category,
    requesterId: permit.staffId,
    at,
    reservation: reservationOf(facts),
    seriousness: seriousnessOf(crime.offenceGroup, homicide),
  })
  const submissionId = await addSubmission(tx, {
    requestId,
    n: 1,
    occasion: 'requested',
    category,
    submittedById: permit.staffId,
    at,
    answers,
  })
  await addEvidence(tx, submissionId, evidence)
  await addAssessment(tx, { requestId, submissionId, category, stage: 'asking', facts, assessment, at })
  await dropDraft(tx, crime.id, permit.staffId)
  return ok({ version: assessment.version })
}

/**
 * The principal crime of a C3 by its reference, null in the other categories. Refuses one that is not here, and in a C1 our own
 * reference in the place of the other force’s number.
 */
async function referencedCrime(tx: Tx, request: NewRequest, crime: CaseCrime): Promise<Result<string | null>> {
  const fields = request.category === 'C1' ? otherForcesNumberFault(crime, request.fields) : {}
  if (Object.keys(fields).length > 0) return refuse({ kind: 'incomplete', words: 'There is a problem', fields })
  const reference = request.fields.principalCrimeReference
  if (request.category !== 'C3' || typeof reference !== 'string') return ok(null)
  const id = await crimeIdOf(tx, reference)
  return id
    ? ok(id)
    : refuse({
        kind: 'incomplete',
        words: 'There is a problem',
        fields: { principalCrimeReference: 'There is no crime with this reference here. Check it against the RMS.' },
      })
}

/** The answers as a submission holds them: the texts kept apart, the principal crime by its id. */
async function saveAnswers(tx: Tx, request: NewRequest, principalCrimeId: string | null): Promise<RequestAnswers> {
  const { codes, written } = apart(request.fields, textsOf(request.category))
  delete codes.principalCrimeReference
  return {
    category: request.category,
    reasons: [...request.reasons],
    alsoNewInformation: request.alsoNewInformation,
    principalCrimeId,
    fields: codes,
    words: await saveAllWords(tx, request.crimeId, written),
    changed: await saveChanges(tx, request.crimeId, request.changed ?? []),
  }
}

/** Evidence as a submission holds it, each under a new id. */
export async function saveEvidenceItems(
  tx: Tx,
  crimeId: string,
  evidence: readonly NewEvidence[],
): Promise<EvidenceRow[]> {
  const rows: EvidenceRow[] = []
  for (const piece of evidence) {
    const { codes, written } = apart(piece.fields, EVIDENCE_TEXTS)
    rows.push({
      id: newId(),
      fileId: piece.fileId,
      kept: {
        fields: codes,
        words: await saveAllWords(tx, crimeId, written),
        uploadedAt: piece.uploadedAt,
        hasFile: piece.fileId !== null,
      },
    })
  }
  return rows
}
