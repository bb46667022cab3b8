import { z } from 'zod'
import { choice, words } from '#lib/base/form-fields'

/** Whether a row that names no crime is about one that is held here. */
const WHOSE = ['crime', 'none'] as const

/** Which crime a row is about that names none, and how the registrar found out. */
export const nameCrimeForm = z
  .object({
    whose: choice('Select whether the row is about a crime held here', WHOSE),
    reference: words('Enter the reference of the crime', { atLeast: 0, atMost: 40 }),
    /** How many answers about the row the page showed. */
    answered: z.coerce.number().int().min(0).default(0),
    reason: words('Enter how you found out, such as what you read in the RMS', { atLeast: 3, atMost: 2000 }),
  })
  .superRefine(({ whose, reference }, refinement) => {
    if (whose === 'crime' && reference === '')
      refinement.addIssue({ code: 'custom', path: ['reference'], message: 'Enter the reference of the crime' })
  })

export type NameCrimeFields = z.output<typeof nameCrimeForm>
