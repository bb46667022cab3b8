import type { z } from 'zod'
import type { Permit } from '#lib/base/permit'
import type { Result } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { answerOnce } from './answer.ts'
import type { deciderForm } from './follow-up-forms.ts'

/** Whoever decided answers what was found of it. Refuses anybody else, and before they are shown it. */
export const answerNote = (
  permit: Permit<'note.answer'>,
  followUpId: string,
  { reply }: z.output<typeof deciderForm>,
  formKey: string,
): Promise<Result<Saved>> =>
  answerOnce(permit, { followUpId, formKey, entry: 'note.answered' }, { kind: 'decider', words: reply }, (row) =>
    row.deciderId === permit.staffId && row.isOut ? undefined : 'This is not for you to answer.',
  )
