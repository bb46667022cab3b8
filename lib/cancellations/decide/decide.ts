import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { saveAllWords, saveWords, type SavedWords } from '#lib/base/words'
import { NO_VICTIM_QUESTIONS } from '#lib/counting-rules/facts/notifications'
import type { Saved } from '#lib/ledger/model'
import { type Done, write } from '#lib/ledger/write'
import { openedBy } from '#lib/people/record-access'
import { correctWhatWasSaid, openDuties } from '#lib/victims/open-duties'
import { assessCase, reservationOf } from '#lib/cancellations/rules/assess-request'
import { cancelAtOnce } from './cancel.ts'
import { lockToDecide, type LockedRequest, openLockedRequest } from '#lib/cancellations/rules/lock-request'
import { factsOf } from '#lib/cancellations/rules/facts'
import { decisionMakerOfCase } from './decision-maker-of-case.ts'
import type { DecideFields } from './decide-form.ts'
import { DECIDE_TEXTS, judgementFacts, reasonFor } from './judgements.ts'
import { UNDECIDED_STATES } from '#lib/cancellations/stores/model'
import { addAssessment } from '#lib/cancellations/stores/assessment-store'
import { addDecision, decisionsOf } from '#lib/cancellations/stores/decision-store'
import { moveRequest } from '#lib/cancellations/stores/request-store'
import { whyCopied } from './why-copied.ts'
import { type Weighed, whyNotSaved } from './why-not-saved.ts'

/**
 * Decides a request: agrees, refuses, or returns it with questions. The rules of the day are applied to the facts as they
 * stand inside this transaction; while one of them bars, an agreement saves nothing and says why. An agreed C3 or C4
 * takes effect at once; C1, C2 and C5 wait until every victim is told and the decision maker confirms.
 */
export function decide(
  permit: Permit<'request.decide'>,
  requestId: string,
  fields: DecideFields,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'cancellation.decided', formKey, locks: (tx) => lockToDecide(tx, permit.staffId, requestId) },
    async (tx, at) => {
      const opened = await openLockedRequest(tx, requestId, { states: UNDECIDED_STATES, version: fields.version, at })
      if (!opened.ok) return opened
      const judgements = await decisionDraft(tx, permit, opened.value, fields)
      const refusal = whyNotSaved(fields, judgements, opened.value.request.reservation)
      if (refusal) return refuse(refusal)
      const copied = fields.verdict === 'authorise' ? await whyCopied(tx, opened.value, textsOf(fields)) : undefined
      if (copied) return refuse(copied)
      return save(tx, permit, opened.value, fields, judgements)
    },
  )
}

interface DecisionDraft extends Weighed {
  readonly texts: Readonly<Record<string, SavedWords>>
  readonly reason: SavedWords
}

/** Every text of a decision by the name it was typed under; the ones beside the checks are posted as `reason-CHECK`. */
export function writtenIn(fields: DecideFields): Record<string, string | undefined> {
  const named = [...DECIDE_TEXTS, 'advice', ...Object.keys(fields).filter((name) => reasonFor(name) !== undefined)]
  return Object.fromEntries(named.map((name) => [name, textOf(fields[name])]))
}

/** The same with the reason, which stands first: what is like it is a copy of it. */
const textsOf = (fields: DecideFields): Record<string, string | undefined> => ({
  reason: fields.reason,
  ...writtenIn(fields),
})

/** The rules applied to the decision maker's answers, of whose texts only the word counts are given. Saves nothing. */
export async function weigh(
  tx: Tx,
  permit: Permit,
  open: LockedRequest,
  fields: DecideFields,
  counts: Readonly<Record<string, number>>,
): Promise<Weighed> {
  const of = open.caseAt('deciding', fields.category)
  const facts = await factsOf(tx, of, {
    decisionMakerId: permit.staffId,
    judgements: judgementFacts(fields, of.evidence, counts, {
      byRegistrar: permit.role === 'fcr',
      opened: await openedBy(tx, permit.staffId, open.crime.id),
    }),
    decisionMaker: await decisionMakerOfCase(tx, open, {
      staffId: permit.staffId,
      role: permit.role,
      declared: fields.conflictsDeclared,
      adviceWords: counts.advice ?? 0,
      approvalDemanded: fields.approvalDemanded,
    }),
  })
  return { facts, assessment: assessCase(facts) }
}

/** The decision maker's answers kept and counted, and the rules applied to them. */
export async function decisionDraft(
  tx: Tx,
  permit: Permit,
  open: LockedRequest,
  fields: DecideFields,
): Promise<DecisionDraft> {
  const texts = await saveAllWords(tx, open.crime.id, writtenIn(fields))
  const reason = await saveWords(tx, open.crime.id, fields.reason)
  const counts = Object.fromEntries(
    [...Object.entries(texts), ['reason', reason] as const].map(([name, { count }]) => [name, count]),
  )
  return { ...(await weigh(tx, permit, open, fields, counts)), texts, reason }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** The decision with the assessment it rests on, as they are kept. Answers with the decision’s id. */
async function saveDecision(
  tx: Tx,
  permit: Permit,
  open: LockedRequest,
  fields: DecideFields,
  made: DecisionDraft,
): Promise<string> {
  const { request, last, at, crime } = open
  const { facts, assessment, texts, reason } = made
  const { id: assessmentId } = await addAssessment(tx, {
    requestId: request.id,
    submissionId: last.id,
    category: fields.category,
    stage: 'deciding',
    facts,
    assessment,
    at,
  })
  const decisionId = newId()
  await addDecision(tx, {
    id: decisionId,
    requestId: request.id,
    submissionId: last.id,
    assessmentId,
    verdict: fields.verdict,
    category: fields.category,
    decidedById: permit.staffId,
    role: permit.role,
    at,
    reason,
    judgements: { facts: facts.judgements, words: texts, noVictim: noVictimSaid(fields) },
    noVictim: fields.noVictim === 'yes',
    adviceId: texts.advice?.id ?? null,
    questionIds: await questionsKept(tx, crime.id, fields),
    setAside: setAside({ assessment, texts, reason }),
  })
  return decisionId
}

/** The checks that were set aside, each with where its reason is kept: its own, or that of the decision. */
const setAside = ({ assessment, texts, reason }: Omit<DecisionDraft, 'facts'>) =>
  assessment.findings
    .filter((finding) => finding.setAside)
    .map(({ check }) => ({ checkId: check, reasonId: texts[`reason-${check}`]?.id ?? reason.id }))

async function save(
  tx: Tx,
  permit: Permit,
  open: LockedRequest,
  fields: DecideFields,
  made: DecisionDraft,
): Promise<Result<Done>> {
  const { request, at, crime } = open
  const { facts, assessment } = made
  const decisionId = await saveDecision(tx, permit, open, fields, made)
  const move = { at, category: fields.category, decidedById: permit.staffId }
  if (fields.verdict === 'return') await moveRequest(tx, request.id, { ...move, state: 'returned', waits: true })
  else if (fields.verdict === 'refuse') await refused(tx, permit, open, decisionId)
  else if (fields.category === 'C3' || fields.category === 'C4')
    return cancelAtOnce(tx, permit, open, { decisionId, category: fields.category, facts })
  else {
    await moveRequest(tx, request.id, { ...move, state: 'authorised', waits: true, reservation: reservationOf(facts) })
    await openDuties(
      tx,
      crime,
      { occasion: 'before_cancelling', requestId: request.id, decisionId },
      { at, otherwise: [permit.staffId, request.requesterId], informedSince: await agreedSince(tx, open, at) },
    )
  }
  return ok({ version: assessment.version })
}

/** Refused before anybody agreed it is refused; after that it is revoked, and whoever was told hears that it was wrong. */
async function refused(tx: Tx, permit: Permit, open: LockedRequest, decisionId: string): Promise<void> {
  const { request, crime, at } = open
  const agreedBefore = (await decisionsOf(tx, request.id)).some((decision) => decision.verdict === 'authorise')
  await moveRequest(tx, request.id, {
    at,
    state: agreedBefore ? 'revoked' : 'refused',
    ends: true,
    decidedById: permit.staffId,
  })
  if (agreedBefore)
    await correctWhatWasSaid(tx, crime, request.id, decisionId, {
      at,
      otherwise: [permit.staffId, request.requesterId],
    })
}

async function questionsKept(tx: Tx, crimeId: string, fields: DecideFields): Promise<string[]> {
  if (fields.verdict !== 'return') return []
  const ids: string[] = []
  for (const question of fields.questions) ids.push((await saveWords(tx, crimeId, question)).id)
  return ids
}

/** From when a notification counts for the decision now being made: the first agreement since the RMS last changed the facts. */
export async function agreedSince(tx: Tx, open: LockedRequest, otherwise: Date): Promise<Date> {
  const changed = open.submissions.findLast((submission) => submission.occasion === 'changed_in_rms')?.submittedAt
  const authorised = (await decisionsOf(tx, open.request.id)).find(
    (decision) => decision.verdict === 'authorise' && (!changed || decision.decidedAt > changed),
  )
  return authorised?.decidedAt ?? otherwise
}

const noVictimSaid = (fields: DecideFields) => ({
  declared: fields.noVictim,
  ...Object.fromEntries(NO_VICTIM_QUESTIONS.map((question) => [question, fields[question]])),
})
