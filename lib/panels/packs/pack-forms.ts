import { z } from 'zod'
import { words } from '#lib/base/form-fields'

/** The edited account of a case, and what others may know of it already. */
export const packForm = z.object({
  account: words('Enter the account', { atLeast: 40, atMost: 6000 }),
  known: words('Enter what the press or the family may already know, or how you know that there is nothing', {
    atLeast: 10,
  }),
})

/** The second person’s word: with a reason for whatever the screening found and they let stand. */
export const signOffForm = z.object({
  reason: words('Enter why what was found may stand', { atLeast: 0 }),
})
