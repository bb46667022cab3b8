import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { saveAllWords } from '#lib/base/words'
import { offenceOf } from '#lib/counting-rules/offences'
import type { Category, Facts } from '#lib/counting-rules/model'
import { crimeIdOf, findCase, lockCrime } from '#lib/crimes/find'
import type { CaseCrime } from '#lib/crimes/model'
import { oicOf } from '#lib/crimes/involved-people'
import type { Saved } from '#lib/ledger/model'
import { type Done, write } from '#lib/ledger/write'
import { dayOf } from '#lib/base/day'
import { saveChanges } from '../stores/save-changes.ts'
import type { Change } from '../answers/changed-answers.ts'
import { apart, type RequestAnswers, TEXTS } from '../answers/request-answers.ts'
import { assessCase, reservationOf, seriousnessOf } from '../rules/assess-request.ts'
import { dropDraft } from '../stores/draft-store.ts'
import { EVIDENCE_TEXTS } from '../answers/evidence-answers.ts'
import { factsOf } from '../rules/facts.ts'
import { addAssessment } from '../stores/assessment-store.ts'
import { addEvidence, addSubmission, type EvidenceRow } from '../stores/submission-store.ts'
import { addRequest, type EarlierRow, earlierRequests } from '../stores/request-store.ts'

/** One piece of evidence as asked: the answers, and the file when one was attached. */
export interface EvidenceAsked {
  readonly fields: Readonly<Record<string, unknown>>
  readonly fileId: string | null
  readonly uploadedAt: string | null
}

/** What an officer puts before the decider: answers already checked by the category's schema. */
export interface Asking {
  readonly crimeId: string
  readonly category: Category
  readonly reasons: readonly string[]
  readonly alsoNewInformation: 'yes' | 'no' | 'unknown'
  readonly fields: Readonly<Record<string, unknown>>
  readonly evidence: readonly EvidenceAsked[]
  /** What was changed after findings on it were shown. */
  readonly changed?: readonly Change[]
}

/**
 * Puts a request before the decider. Saves the request, its first submission, its evidence and what the rules say now.
 * Refuses: not this person's crime to ask about, a request already open, a crime not live, or a rule that bars asking.
 * The new request's id is `requestId`; posted twice under one form key it is one request.
 */
export function submitRequest(
  permit: Permit<'request.submit'>,
  asking: Asking,
  formKey: string,
): Promise<Result<Saved>> {
  const requestId = newId()
  return write(
    permit,
    {
      kind: 'request.submitted',
      formKey,
      crimeId: asking.crimeId,
      requestId,
      locks: (tx) => lockCrime(tx, asking.crimeId),
    },
    async (tx, at) => {
      const found = await findCase(tx, asking.crimeId)
      if (!found.ok) return found
      const crime = found.value
      const barred = mayNotAsk(crime, permit, asking.category, dayOf(at))
      if (barred) return refuse(barred)
      const principalCrime = await principalCrimeOf(tx, asking)
      if (!principalCrime.ok) return principalCrime

      const answers = await saveAnswers(tx, asking, principalCrime.value)
      const evidence = await saveEvidenceItems(tx, asking.crimeId, asking.evidence)
      const facts = await factsOf(tx, {
        crime,
        stage: 'asking',
        at,
        answers,
        category: asking.category,
        evidence,
        requestId,
        requester: { staffId: permit.staffId, role: permit.role },
        earlier: await earlierBefore(tx, crime.id, evidence.length > 0),
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
    answers: { ...answers, requesterRole: permit.role },
  })
  await addEvidence(tx, submissionId, evidence)
  await addAssessment(tx, { requestId, submissionId, category, stage: 'asking', facts, assessment, at })
  await dropDraft(tx, crime.id, permit.staffId)
  return ok({ version: assessment.version })
}

/** Earlier requests as they stand before a new one: whatever evidence the new one brings has come since. */
export const earlierBefore = async (tx: Tx, crimeId: string, bringsEvidence: boolean): Promise<EarlierRow[]> =>
  (await earlierRequests(tx, crimeId, newId())).map((earlier) => ({ ...earlier, hasNewEvidenceSince: bringsEvidence }))

/** Why this person may not ask about this crime; undefined when they may. */
export function mayNotAsk(crime: CaseCrime, permit: Permit, category: Category, today: string) {
  if (crime.cancelledById) return { kind: 'not-live', words: 'This crime is cancelled already.' }
  if (crime.openRequestIds.length > 0)
    return {
      kind: 'already-open',
      words: 'There is an open request on this crime already. One is enough: add to that one.',
    }
  const isOic = oicOf(crime, today) === permit.staffId
  const atTheDesk =
    (permit.role === 'crime-bureau' || permit.role === 'registrar-staff') && ['C1', 'C3', 'C4'].includes(category)
  if (!isOic && !atTheDesk) {
    return {
      kind: 'not-yours',
      words:
        'Only the officer in the case asks to cancel a crime; the crime bureau and the registrar’s staff may for C1, C3 and C4.',
    }
  }
  return undefined
}

async function principalCrimeOf(tx: Tx, asking: Asking): Promise<Result<string | null>> {
  const reference = asking.fields.principalCrimeReference
  if (asking.category !== 'C3' || typeof reference !== 'string') return ok(null)
  const id = await crimeIdOf(tx, reference)
  return id
    ? ok(id)
    : refuse({
        kind: 'incomplete',
        words: 'There is a problem',
        fields: { principalCrimeReference: 'There is no crime with this reference here. Check it against the RMS.' },
      })
}

/** The answers as a submission holds them: the texts kept apart, the surviving crime by its id. */
async function saveAnswers(tx: Tx, asking: Asking, principalCrimeId: string | null): Promise<RequestAnswers> {
  const texts: readonly string[] = TEXTS[asking.category]
  const { codes, written } = apart(asking.fields, texts)
  delete codes.principalCrimeReference
  return {
    category: asking.category,
    reasons: [...asking.reasons],
    alsoNewInformation: asking.alsoNewInformation,
    principalCrimeId,
    fields: codes,
    words: await saveAllWords(tx, asking.crimeId, written),
    changed: await saveChanges(tx, asking.crimeId, asking.changed ?? []),
  }
}

/** Evidence as a submission holds it, each under a new id. */
export async function saveEvidenceItems(
  tx: Tx,
  crimeId: string,
  evidence: readonly EvidenceAsked[],
): Promise<EvidenceRow[]> {
  const rows: EvidenceRow[] = []
  for (const one of evidence) {
    const { codes, written } = apart(one.fields, EVIDENCE_TEXTS)
    rows.push({
      id: newId(),
      fileId: one.fileId,
      kept: {
        fields: codes,
        words: await saveAllWords(tx, crimeId, written),
        uploadedAt: one.uploadedAt,
        hasFile: one.fileId !== null,
      },
    })
  }
  return rows
}
