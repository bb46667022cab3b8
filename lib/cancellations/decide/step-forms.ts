import { z } from 'zod'
import { words } from '#lib/base/form-fields'

/** The decision maker’s word that every victim was told, on the version of the request that was on the screen. */
export const confirmForm = z.object({
  version: z.coerce.number().int(),
  sawEveryNotification: z.enum(['yes', 'no'], { error: 'Say whether you have seen every telling' }),
})

/** Why an authorised case is stopped. */
export const stopForm = z.object({ reason: words('Say why it is stopped') })

/** Why the registrar takes a decision over. */
export const overturnForm = z.object({ reason: words('Say why you take it over') })
