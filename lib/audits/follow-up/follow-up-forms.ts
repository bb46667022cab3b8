import { z } from 'zod'
import { choice, words } from '#lib/base/form-fields'

const enough = { atLeast: 20 }

/** What the registrar did about a crime that was found wrongly decided. */
export const registrarForm = z.object({
  outcome: choice('Select what you did', ['reinstated', 'stands', 'put_right']),
  answer: words('Enter what you did and why', enough),
})

/** What whoever decided makes of what was found. */
export const deciderForm = z.object({ reply: words('Enter your answer', enough) })

/** What professional standards found of a decision that could have been deliberate. */
export const standardsForm = z.object({
  breach: choice('Select what you found', ['no_breach', 'breach']),
  explanation: words('Enter what you found', enough),
})

/** What was done so that somebody is safe. */
export const safeguardingForm = z.object({ done: words('Enter what was done, by whom and when', enough) })
