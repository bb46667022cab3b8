import { z } from 'zod'
import { choice, dayField, wholeNumber, words } from '#lib/base/form-fields'

const always = {
  fromDay: dayField('the first day'),
  reason: words('Say why', { atMost: 2000 }),
}

/** How soon a victim is told, or answered. */
export const twoDaysForm = z
  .object({
    ordinary: wholeNumber('the number of working days', { least: 1, most: 20 }),
    enhanced: wholeNumber('the number of working days under enhanced rights', { least: 1, most: 20 }),
    ...always,
  })
  .refine(({ ordinary, enhanced }) => enhanced <= ordinary, {
    path: ['enhanced'],
    error: 'Under enhanced rights nobody waits longer',
  })

/** So many days: to answer a letter, or until a case has gone quiet. */
export const oneCountForm = z.object({
  days: wholeNumber('the number of working days', { least: 1, most: 40 }),
  ...always,
})

/** After how many months a decision maker takes their training again. */
export const monthsForm = z.object({
  months: wholeNumber('the number of months', { least: 1, most: 120 }),
  ...always,
})

/** Whether the registrar may find that a victim cannot be told. To allow it, why is the written answer itself. */
export const cannotTellForm = z
  .object({ allowed: choice('Say whether there is a written answer that allows it', ['yes', 'no']), ...always })
  .refine(({ allowed, reason }) => allowed === 'no' || reason.length >= 40, {
    path: ['reason'],
    error: 'Write down the answer: who gave it, when, and what it says, in 40 characters or more',
  })
