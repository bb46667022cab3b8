import type { z } from 'zod'
import type { Permit } from '#lib/base/permit'
import type { Result } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { answerOnce } from './answer.ts'
import type { standardsForm } from './follow-up-forms.ts'

/**
 * Professional standards answer what a reader thought could have been deliberate. Only then is it shown to whoever decided.
 * Refuses (`not-now`) what no reader thought so of, and one’s own decision.
 */
export const releaseNote = (
  permit: Permit<'finding.release'>,
  followUpId: string,
  { breach, explanation }: z.output<typeof standardsForm>,
  formKey: string,
): Promise<Result<Saved>> =>
  answerOnce(
    permit,
    { followUpId, formKey, entry: 'finding.released' },
    { kind: 'standards', outcome: breach, words: explanation },
    ({ mayBeDeliberate, deciderId }) =>
      mayBeDeliberate && deciderId !== permit.staffId ? undefined : 'This is not for you to answer.',
  )
