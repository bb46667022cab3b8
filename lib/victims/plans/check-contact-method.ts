import type { Tx } from '#lib/base/database'
import { type Refusal, type Result, ok, refuse } from '#lib/base/result'
import type { AttemptFields, NotificationFields } from '#lib/victims/notification-form'
import { asSentence, type PlanFault } from './plan-faults.ts'
import { faultsOfAttempt, faultsOfNotification } from './plan-store.ts'

const NEXT_NOTIFICATION = 'Make a contact plan first, or inform them in person.'
const NEXT_AFTER: Readonly<Record<string, string>> = {
  informedThrough: 'Ask them. Until then write this down as a try.',
  guardianIsOrLivesWithSuspect:
    'Inform the victim, or choose somebody else. Write this down as a warning about reaching the victim, and inform the registrar.',
}
const NEXT_ATTEMPT =
  'If it has happened already, write it down as a warning about reaching them, and tell the registrar.'

const refusalOf = ({ words, field }: PlanFault, next: string): Refusal => ({
  kind: 'unsafe-route',
  words: `${asSentence(words)}. ${next}`,
  fields: { [field]: asSentence(words) },
})

/**
 * Whether a victim can have been informed so. In person always; in writing, and by phone where a careless call could harm,
 * only by a way that a person had confirmed; a child of 13 to 15 through whom the registrar or a decision maker chose.
 */
export async function checkNotification(tx: Tx, dutyId: string, input: NotificationFields): Promise<Result<null>> {
  const [fault] = await faultsOfNotification(tx, dutyId, input)
  if (!fault) return ok(null)
  return refuse(refusalOf(fault, NEXT_AFTER[fault.field] ?? NEXT_NOTIFICATION))
}

/** Whether somebody can have tried so: where a person informs first nothing is left or sent before, and nothing is ever sent by a way nobody confirmed. */
export async function checkAttempt(tx: Tx, dutyId: string, tried: AttemptFields): Promise<Result<null>> {
  const [fault] = await faultsOfAttempt(tx, dutyId, tried)
  return fault ? refuse(refusalOf(fault, NEXT_ATTEMPT)) : ok(null)
}
