import { z } from 'zod'
import { choice, words } from '#lib/base/form-fields'
import { ReferenceVerdict } from '#lib/base/prisma/enums'

/** Whether two crimes with alike references are one crime. */
export const judgeForm = z.object({
  verdict: choice('Select whether these are the same crime', ReferenceVerdict),
  reason: words('Enter how you know, such as what you compared in the RMS', { atLeast: 3, atMost: 2000 }),
})

export type JudgeFields = z.output<typeof judgeForm>
