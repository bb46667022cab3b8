import type { Permit } from '#lib/base/permit'
import type { Became } from '#lib/messages/adapters/model'
import { loadOutgoing } from './load-outgoing.ts'
import type { Worked } from './send.ts'
import { type Settled, settleMessage } from './settle.ts'
import { TRANSPORTS } from './transports.ts'

/** Asks GOV.UK Notify what became of a message it took, until that is final. What is never heard of goes to a person. */
export async function followMessage(
  permit: Permit<'message.send', 'worker'>,
  messageId: string,
  isLast: boolean,
): Promise<Worked> {
  const message = (await loadOutgoing(permit, messageId))?.message
  if (message?.state !== 'sent' || message.way !== 'notify' || message.outsideId === null) return 'done'
  const settled = whatBecame(await TRANSPORTS.notify.ask(message.outsideId), isLast)
  if (!settled) return 'later'
  const saved = await settleMessage(permit, messageId, settled)
  return saved.ok ? 'done' : 'later'
}

function whatBecame(became: Became, isLast: boolean): Settled | undefined {
  const from = 'sent'
  switch (became.kind) {
    case 'delivered':
    case 'posted':
      return {
        from,
        to: 'delivered',
        what: became.kind === 'posted' ? 'posted' : 'delivered',
        detail: 'at notify',
        attempt: became.kind,
      }
    case 'failed':
      return {
        from,
        to: 'failed',
        what: 'failed',
        detail: became.detail,
        ...(became.detail === 'permanent-failure' ? { attempt: 'wrong_contact' as const } : {}),
      }
    case 'not there':
      return { from, to: 'unknown', what: 'unknown', detail: 'not at notify' }
    default:
      return isLast ? { from, to: 'unknown', what: 'unknown', detail: 'no end known' } : undefined
  }
}
