import type { z } from 'zod'
import type { Permit } from '#lib/base/permit'
import type { Result } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { answerOnce } from './answer.ts'
import type { registrarForm } from './follow-up-forms.ts'

/**
 * The registrar or the deputy answers a finding: the crime was reinstated, the decision stands, or it was put right in another
 * way. They stay free to decide, on their own decisions too; the chief officer sees the answer. Refuses `not-now` a crime that
 * is said to be reinstated and is cancelled.
 */
export const answerFinding = (
  permit: Permit<'finding.answer'>,
  followUpId: string,
  { outcome, answer }: z.output<typeof registrarForm>,
  formKey: string,
): Promise<Result<Saved>> =>
  answerOnce(
    permit,
    { followUpId, formKey, entry: 'finding.answered' },
    { kind: 'registrar', outcome, words: answer },
    ({ isCancelled, standsWrong, deciderId, isOut }) => {
      if (deciderId === permit.staffId && !isOut) return 'This is not for you to answer yet.'
      if (outcome === 'stands' && !standsWrong)
        return 'This is still being read. Say that it stands once every reading that is due was given.'
      return outcome === 'reinstated' && isCancelled
        ? 'This crime is cancelled. Reinstate it first, then say so here.'
        : undefined
    },
  )
