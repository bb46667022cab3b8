import { now } from '#lib/base/clock'
import { readUnscoped } from '#lib/base/database'
import { dayOf } from '#lib/base/day'
import { type Fields, fieldWords } from '#lib/base/form-fields'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { type Answering, answerQuestions } from './answer.ts'
import { changeDraft, type DraftAnswers } from '../draft/draft.ts'
import { draftOf } from '../stores/draft-store.ts'
import { removeEvidence } from '#lib/cancellations/evidence/evidence-file'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { itemsOf } from '../draft/draft-to-request.ts'
import { wantedOfActor } from './open-questions-store.ts'
import { isReplyField, repliesForm, replyName } from '../questions/replies-form.ts'

/** Keeps what was typed in answer to the questions put back, as it is. Refuses whoever they were not put to. */
export async function saveReplies(
  permit: Permit<'request.answer'>,
  requestId: string,
  typed: Fields,
): Promise<Result<DraftAnswers>> {
  const wanted = await wantedBy(permit, requestId)
  if (!wanted) return refuse(NONE)
  return changeDraft(permit, wanted.crimeId, (draft) =>
    draft.answering?.requestId === requestId
      ? ok({
          ...draft,
          answering: {
            requestId,
            fields: Object.fromEntries(Object.entries(typed).filter(([name]) => isReplyField(name))),
          },
        })
      : refuse(NONE),
  )
}

/** Takes a further item of evidence out of the draft of answers. */
export async function removeReplyEvidence(
  permit: Permit<'request.answer'>,
  requestId: string,
  itemId: string,
): Promise<Result<DraftAnswers>> {
  const wanted = await wantedBy(permit, requestId)
  return wanted ? removeEvidence(permit, wanted.crimeId, itemId) : refuse(NONE)
}

/**
 * Sends the answers to the questions put back, one to each, with the evidence that stands in the draft. What was typed is
 * kept first. Refuses a question without its answer, an unfinished item of evidence, and all that answering refuses.
 * Posted twice under one form key it is one answer.
 */
export async function sendReplies(
  permit: Permit<'request.answer'>,
  requestId: string,
  typed: Fields,
  formKey: string,
): Promise<Result<Saved>> {
  const kept = await saveReplies(permit, requestId, typed)
  const ready = kept.ok ? await readyToSend(permit, requestId, typed) : kept
  if (ready.ok) return answerQuestions(permit, requestId, ready.value, formKey)
  // The same form may have been saved a moment ago: then that is the answer, and nothing is done twice.
  return write(permit, { kind: 'request.answered', formKey, requestId }, () => Promise.resolve(ready))
}

type Ready = Result<Answering>

const readyToSend = (permit: Permit<'request.answer'>, requestId: string, typed: Fields): Promise<Ready> =>
  readUnscoped(permit, async (tx): Promise<Ready> => {
    const at = await now(tx)
    const wanted = await wantedOfActor(tx, requestId, at)
    const draft = wanted && (await draftOf(tx, wanted.crimeId, permit.staffId))
    if (!wanted || !draft) return refuse(NONE)
    const read = repliesForm(wanted).safeParse(typed)
    if (!read.success)
      return refuse({ kind: 'incomplete', words: 'There is a problem', fields: fieldWords(read.error) })
    const items = itemsOf(draft.answers.evidence, dayOf(at))
    if (!items.ok) return items
    const names = Array.from({ length: wanted.replies }, (_, n) => replyName(n + 1))
    const news = Object.fromEntries(Object.entries(read.data).filter(([name]) => !names.includes(name)))
    return ok({
      answers: names.map((name) => String(read.data[name])),
      evidence: items.value,
      news: wanted.news ? news : undefined,
    })
  })

const wantedBy = (permit: Permit<'request.answer'>, requestId: string) =>
  readUnscoped(permit, async (tx) => wantedOfActor(tx, requestId, await now(tx)))

const NONE = {
  kind: 'not-in-that-state',
  words: 'There are no questions here for you to answer. They may have been answered already.',
}
