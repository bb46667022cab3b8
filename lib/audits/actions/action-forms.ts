import { z } from 'zod'
import { choice, dayField, words } from '#lib/base/form-fields'

/** Something to be done so that it does not happen again: what, by whom, and until when. */
export const actionForm = z.object({
  what: words('Enter what is to be done', { atLeast: 10 }),
  ownerKey: words('Enter the staff number of whoever does it', { atMost: 20 }),
  dueOn: dayField('the day by which it is done'),
})

/** What was done, and how it shows. */
export const doneForm = z.object({ words: words('Enter what was done and how it shows', { atLeast: 20 }) })

/** Whether that is enough. */
export const checkForm = z.object({
  kind: choice('Select whether it is done', ['closed', 'sent_back']),
  words: words('Enter what you looked at', { atLeast: 20 }),
})
