import type { Tx } from '#lib/base/database'
import { type Result, ok, refuse } from '#lib/base/result'
import { subjectOf } from '#lib/victims/duties/attempt'
import { findDuty } from '#lib/victims/find'
import type { DutyRow } from '#lib/victims/model'
import type { MessageRow, MessageState } from '../model.ts'
import { furtherDutiesOf } from '../several/further-store.ts'
import { actOnAll } from '../several/list-further.ts'
import { lockedMessage, messageRow } from '../store.ts'

/** A message, and the duty it belongs to: where it lists several, its own. */
export interface OfDuty {
  readonly message: MessageRow
  readonly duty: DutyRow
}

const noSuchMessage = {
  kind: 'no-such-message',
  words: 'There is no such message, or it is not yours to see.',
} as const

/** The refusal of a step that no longer fits: somebody, or the worker, was there before. */
export const movedOn = {
  kind: 'not-in-that-state',
  words: 'Something happened to this message in the meantime. Look at it again.',
} as const

/**
 * A message and every duty it lists, all held, for somebody who is about to do something about it and may see its crimes. Refuses
 * `no-such-message`, and `not-in-that-state` where it is in none of these states or is not the version on their screen.
 */
export async function actOnMessage(
  tx: Tx,
  messageId: string,
  states: readonly MessageState[],
  version?: number,
): Promise<Result<OfDuty>> {
  const known = await messageRow(tx, messageId)
  const duty = known && (await actOnAll(tx, known.dutyId, await furtherDutiesOf(tx, known.id)))
  if (!duty?.ok) return refuse(noSuchMessage)
  const message = await lockedMessage(tx, messageId)
  if (!message || !states.includes(message.state) || (version !== undefined && message.version !== version))
    return refuse(movedOn)
  return ok({ message, duty: duty.value })
}

/** Whose crime and request an entry about a message is of. */
export async function subjectOfMessage(tx: Tx, messageId: string) {
  const message = await messageRow(tx, messageId)
  return subjectOf(message && (await findDuty(tx, message.dutyId)))
}
