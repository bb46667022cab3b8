import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { answerQuestions } from '#lib/cancellations/request/answer'
import { sendDraft } from '#lib/cancellations/request/send-draft'
import { changeDraft, type DraftAnswers, emptyDraft, myDraft } from '#lib/cancellations/draft/draft'
import { follow } from '#lib/cancellations/questions/what-happened'
import { withdraw } from '#lib/cancellations/request/withdraw'
import { soundUnlessGiven } from '#lib/counting-rules/examples/sound-answers'
import type { CrimeCase } from '../matters/crime-case.ts'
import type { Matter, Typed } from '../matters/prepared-request.ts'
import { ANSWERS } from '../words/decisions.ts'
import { WITHDRAWN } from '../words/others.ts'
import { attaches, fileOf } from './attach.ts'

/** A draft with all of a matter in it, as the forms would have left it. Throws where the answers lead nowhere. */
function draftOf(c: CrimeCase, matter: Matter, evidence: readonly Typed[]): DraftAnswers {
  const way = c.must('follows the questions', follow(matter.path, matter.hasNewInformation))
  if (way.leads !== 'to a category') throw new Error(`${matter.path.join(', ')} leads to no category`)
  return {
    ...emptyDraft,
    path: [...matter.path],
    reasons: [...way.reasons],
    category: way.category,
    fields: { [way.category]: soundUnlessGiven(way.category, matter.form) },
    alsoNewInformation: matter.hasNewInformation === true ? 'yes' : 'unknown',
    evidence: evidence.map((fields) => ({ id: newId(), fields, fileId: null, uploadedAt: null })),
  }
}

/** Somebody types a request, page by page, and leaves it: with so much of the form filled in. */
export async function drafts(c: CrimeCase, by: string, matter: Matter, howMuch: 'all' | 'some'): Promise<void> {
  const [first, ...others] = matter.evidence
  const kind = first && howMuch === 'all' ? fileOf(c) : undefined
  if (first && kind) await attaches(c, by, first, kind)
  const whole = draftOf(c, matter, kind ? others : matter.evidence)
  const typed = Object.entries(matter.form)
  const some = Object.fromEntries(typed.slice(0, Math.ceil(typed.length / 2)))
  const draft =
    howMuch === 'all' || !whole.category ? whole : { ...whole, fields: { [whole.category]: some }, evidence: [] }
  c.must(
    'saves a draft',
    await changeDraft(c.force.as(by, 'request.submit'), await c.crimeId(), ({ evidence }) =>
      ok({ ...draft, evidence: [...evidence, ...draft.evidence] }),
    ),
  )
}

/** Somebody asks: a draft, looked through, and sent. */
export async function asks(c: CrimeCase, by: string, matter: Matter): Promise<void> {
  await drafts(c, by, matter, 'all')
  const permit = c.force.as(by, 'request.submit')
  const crimeId = await c.crimeId()
  const draft = await myDraft(permit, crimeId)
  if (!draft) throw new Error(`the draft on ${c.crime.reference} is lost`)
  const { requestId } = c.must('asks', await sendDraft(permit, crimeId, draft.updatedAt.toISOString(), newId()))
  if (requestId === null) throw new Error(`the request on ${c.crime.reference} is lost`)
  c.requestId = requestId
  c.requester = by
}

/** Whoever asked answers the questions put back. */
export async function answers(c: CrimeCase): Promise<void> {
  const [{ n } = { n: 1 }] = await c.force.look<{ n: number }>(
    `
      SELECT cardinality(question_ids) AS n
      FROM cancellation_decision
      WHERE request_id = $1
      ORDER BY decided_at DESC
      LIMIT 1`,
    c.requestId,
  )
  const texts = Array.from({ length: n }, () => c.voice.one(ANSWERS))
  c.must(
    'answers',
    await answerQuestions(
      c.force.as(c.requester, 'request.answer'),
      c.requestId,
      { answers: texts, evidence: [] },
      newId(),
    ),
  )
}

/** Whoever asked takes the request back. */
export async function withdraws(c: CrimeCase): Promise<void> {
  c.must(
    'withdraws',
    await withdraw(c.force.as(c.requester, 'request.withdraw'), c.requestId, c.voice.one(WITHDRAWN), newId()),
  )
}
