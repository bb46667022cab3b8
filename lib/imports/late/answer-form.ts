import { z } from 'zod'
import { words } from '#lib/base/form-fields'

/** Why a cancellation stands although something changed after it. */
export const answerForm = z.object({
  reason: words('Enter why the cancellation stands', { atLeast: 10, atMost: 4000 }),
})

export type AnswerFields = z.output<typeof answerForm>
