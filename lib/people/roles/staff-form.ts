import { z } from 'zod'
import { choice, dayField, optional, words } from '#lib/base/form-fields'
import { ROLES } from '#lib/people/model'

/** A new member of staff. */
export const staffForm = z.object({
  key: words('Enter the staff number the RMS knows them by', { atMost: 20 }),
  name: words('Enter their name', { atMost: 100 }),
  unitId: optional(z.string()),
})
export type StaffFields = z.output<typeof staffForm>

/** A role for somebody, from a day on. */
export const grantForm = z.object({
  role: choice('Choose a role', ROLES),
  fromDay: dayField('the first day'),
  toDay: optional(dayField('the last day')),
})
export type GrantFields = z.output<typeof grantForm>

/** The end of a role: its last day, or that it was given by mistake. */
export const endGrantForm = z
  .object({ grantId: z.string(), mistake: optional(z.literal('yes')), toDay: optional(dayField('the last day')) })
  .refine(({ mistake, toDay }) => mistake === 'yes' || toDay !== undefined, {
    path: ['toDay'],
    error: 'Enter the last day',
  })
export type EndGrantFields = z.output<typeof endGrantForm>

/** Training in cancellation, or an entry in the College register. */
export const trainingForm = z.object({ completedOn: dayField('the day the training was completed') })
export const registrationForm = z.object({
  number: words('Enter the number of the register entry', { atMost: 40 }),
  fromDay: dayField('the first day of the entry'),
  toDay: optional(dayField('the last day of the entry')),
})

/** Somebody’s staff number, to find them by. */
export const findStaffForm = z.object({ key: words('Enter a staff number', { atMost: 20 }) })
