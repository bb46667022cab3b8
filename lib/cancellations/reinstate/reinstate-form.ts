import { z } from 'zod'
import { choice, words } from '#lib/base/form-fields'

/** How it was found that a crime should not have been cancelled. */
export const FOUND_BY = [
  'audit',
  'victim',
  'inspection',
  'receiving force',
  'decision maker',
  'new material',
  'other',
] as const

/** What is asked when a crime is put back. */
export const reinstateForm = z.object({
  foundBy: choice('Say how it was found', FOUND_BY),
  reason: words('Say why the crime is put back'),
  supervisorId: z.preprocess(
    (value) => (Array.isArray(value) ? (value[0] as unknown) : value),
    z.uuid({ error: 'Choose a supervisor' }),
  ),
})
