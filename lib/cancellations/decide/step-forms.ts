import { z } from 'zod'
import { choices, words } from '#lib/base/form-fields'
import { conflicts } from '#lib/counting-rules/facts/decision-maker'
import { given } from '#lib/counting-rules/questions/kinds/decision-kinds'

/**
 * The word of whoever confirms that every victim was told, on the version of the request that was on the screen. Another than
 * the decision maker declares besides what ties them to the case.
 */
export const confirmForm = z.object({
  version: z.coerce.number().int(),
  sawEveryNotification: z.enum(['yes', 'no'], { error: 'Say whether you have seen every telling' }),
  independenceDeclared: given,
  conflictsDeclared: choices('Choose what ties you to this case', conflicts, 0),
})

/** Why an authorised case is stopped. */
export const stopForm = z.object({ reason: words('Say why it is stopped') })

/** Why the registrar takes a decision over. */
export const overturnForm = z.object({ reason: words('Say why you take it over') })
