import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { movedOn, subjectOfMessage } from '#lib/messages/drafting/act-on-message'
import type { MessageState } from '#lib/messages/model'
import { addJob } from '#lib/messages/queue-store'
import { recordAttempts } from '#lib/messages/several/record-attempts'
import { addEvent, lockedMessage, moveMessage } from '#lib/messages/store'
import { findDuty } from '#lib/victims/find'

/** What came of a message: its state from now on, and what is written down of it. */
export interface Settled {
  readonly from: MessageState
  readonly to: MessageState
  readonly what: string
  readonly detail: string
  readonly outsideId?: string | null
  /** The try that it was; a message never is a notification. */
  readonly attempt?: 'delivered' | 'posted' | 'wrong_contact'
}

const NEWS: readonly MessageState[] = ['failed', 'unknown', 'withdrawn']

/**
 * The second step: writes down what came of a message, and, where it failed or nobody knows, has its owner told. A try is
 * written down with each duty in the name of who approved it. Refuses a message that has moved on.
 */
export function settleMessage(
  permit: Permit<'message.send', 'worker'>,
  messageId: string,
  settled: Settled,
): Promise<Result<Saved>> {
  const { from, to, what, detail, outsideId, attempt } = settled
  const kind = to === 'approved' || to === from ? 'message.followed' : (`message.${to}` as const)
  return write(permit, { kind, formKey: newId(), locks: (tx) => subjectOfMessage(tx, messageId) }, async (tx, at) => {
    const message = await lockedMessage(tx, messageId)
    const duty = message && (await findDuty(tx, message.dutyId))
    if (message?.state !== from || !duty) return refuse(movedOn)
    const isNews = NEWS.includes(to)
    await moveMessage(
      tx,
      message,
      {
        state: to,
        ...(outsideId === undefined ? {} : { outsideId }),
        ...(isNews ? { ownerId: duty.assignedToId } : {}),
      },
      at,
    )
    await addEvent(tx, { messageId, at, what, detail, byId: null })
    if (attempt) await recordAttempts(tx, message, { at, byId: permit.staffId, result: attempt })
    if (isNews) await addJob(tx, 'tell-owner', { messageId, by: permit.staffId })
    if (to === 'sent' && message.way === 'notify')
      await addJob(tx, 'follow-message', { messageId, by: permit.staffId }, 5)
    return ok({})
  })
}
