import { z } from 'zod'
import { dayField, optional, words } from '#lib/base/form-fields'

/** Why a frame is given up. */
export const abandonForm = z.object({ reason: words('Enter why this frame is given up', { atLeast: 10 }) })

/** A number for a seed: digits, as dice give them; and where and when it was published, if it comes from outside the force. */
export const numberForm = z
  .object({
    value: words('Enter the number', { atMost: 200 })
      .transform((text) => text.replaceAll(/[\s,.-]/g, ''))
      .refine((digits) => /^\d{6,60}$/.test(digits), {
        message: 'Enter a number of 6 to 60 digits, such as 20 throws of a die',
      }),
    source: words('Enter where it was published', { atLeast: 0, atMost: 400 }),
    publishedOn: optional(dayField('the day on which it was published')),
  })
  .superRefine(({ source, publishedOn }, refinement) => {
    const fault = (name: 'source' | 'publishedOn', message: string) => {
      refinement.addIssue({ code: 'custom', path: [name], message })
    }
    if (source !== '' && publishedOn === undefined) fault('publishedOn', 'Enter the day on which it was published')
    if (source === '' && publishedOn !== undefined) fault('source', 'Enter where it was published')
  })
