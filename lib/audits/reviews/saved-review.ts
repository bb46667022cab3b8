import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { Refusal } from '#lib/base/result'
import { saveAllWords } from '#lib/base/words'
import { openFollowUp } from './follow-up-store.ts'
import { POINTS } from './points.ts'
import type { ReviewFields } from './review-form.ts'
import { addReview, type NewReview } from './reviews-store.ts'

/** What a reading is of, by whom and when. */
export type ReadCase = Pick<NewReview, 'decisionId' | 'drawnBy' | 'readerId' | 'at'> & {
  readonly crimeId: string
  /** Whether the registrar chose which crime is kept. */
  readonly isFinal: boolean
}

/** Saves a reading with its texts; of what was found wrong, or where somebody may be in danger, the follow-up is opened with it, unless one is open already. */
export async function saveReview(tx: Tx, read: ReadCase, fields: ReviewFields): Promise<void> {
  const { crimeId, isFinal, ...of } = read
  const isWrong = fields.finding === 'wrong'
  const texts = await saveAllWords(tx, crimeId, {
    reason: fields.reason,
    concern: fields.concern,
    goodPractice: fields.goodPractice,
  })
  const id = newId()
  await addReview(tx, {
    ...of,
    id,
    finding: fields.finding,
    nowFinding: fields.nowFinding,
    points: Object.fromEntries(POINTS.map((point) => [point, fields[point]])),
    causes: isWrong ? fields.causes : [],
    finalChoiceFault: isWrong && isFinal ? (fields.finalChoiceFault ?? null) : null,
    mayBeDeliberate: isWrong ? fields.mayBeDeliberate === 'yes' : null,
    reasonId: texts['reason']?.id ?? '',
    concernId: texts['concern']?.id ?? null,
    goodPracticeId: texts['goodPractice']?.id ?? null,
  })
  if (isWrong || fields.concern !== '') await openFollowUp(tx, id)
}

/** A finding is never rewritten. */
export const READ_ALREADY: Refusal = {
  kind: 'read-already',
  words: 'You have audited this decision before. What you found then stands.',
}

/** Whether a decision is found wrong without a reason for which a choice of the registrar can be. */
export const lacksFault = ({ finding, finalChoiceFault }: ReviewFields): boolean =>
  finding === 'wrong' && finalChoiceFault === undefined

/** The registrar’s choice which crime is kept is wrong for one of two reasons alone. */
export const FINAL_CHOICE: Refusal = {
  kind: 'incomplete',
  words: 'There is a problem',
  fields: {
    finalChoiceFault:
      'Which crime is kept was the registrar’s choice. Select why it was wrong: no reasonable registrar could have chosen so, or it was under pressure',
  },
}
