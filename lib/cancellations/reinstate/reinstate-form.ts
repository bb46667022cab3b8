import { z } from 'zod'
import { FoundBy } from '#lib/base/prisma/enums'
import { choice, words } from '#lib/base/form-fields'

/** What is asked when a crime is put back. */
export const reinstateForm = z.object({
  foundBy: choice('Say how it was found', FoundBy),
  reason: words('Say why the crime is put back'),
  supervisorId: z.preprocess(
    (value) => (Array.isArray(value) ? (value[0] as unknown) : value),
    z.uuid({ error: 'Choose a supervisor' }),
  ),
})
