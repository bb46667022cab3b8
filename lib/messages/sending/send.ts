import { setting } from '#lib/base/env'
import type { Permit } from '#lib/base/permit'
import type { Traced } from '#lib/messages/adapters/model'
import { handOut } from './hand-over.ts'
import { type Found, loadOutgoing } from './load-outgoing.ts'
import { type Settled, settleMessage } from './settle.ts'
import { TRANSPORTS, currentTransport } from './transports.ts'

/** Whether a job is done, or is to be taken up again later. */
export type Worked = 'done' | 'later'

// Longer than any message is on its way to GOV.UK Notify: ten minutes.
const surelyThereMs = (): number => Number(setting('NOTIFY_SURELY_THERE_SECONDS') ?? 600) * 1000

/**
 * Sends one approved message, or finds out what became of it: asks the database again first, and whoever it was handed to
 * before, so that nothing goes out twice and nothing that may no longer go out. `isLast`: the queue will not come again.
 */
export async function sendMessage(
  permit: Permit<'message.send', 'worker'>,
  messageId: string,
  isLast: boolean,
): Promise<Worked> {
  const found = await loadOutgoing(permit, messageId)
  if (!found) return 'done'
  const { message, why } = found
  if ((message.state !== 'approved' && message.state !== 'sending') || message.channel === 'printed_letter')
    return 'done'
  if (message.attempts > 0) {
    const traced = await TRANSPORTS[message.way === 'notify' ? 'notify' : 'folder'].find(messageId)
    const settled = whatTraceSays(found, traced, isLast)
    if (settled === 'later') return 'later'
    if (settled !== 'send') return settle(permit, messageId, settled)
  }
  if (why !== null)
    return settle(permit, messageId, { from: message.state, to: 'withdrawn', what: 'withdrawn', detail: why })
  return hand(permit, found, isLast)
}

/** What follows from whether a message that was handed out before has arrived. Only what surely did not go is sent again. */
function whatTraceSays({ message, now }: Found, traced: Traced, isLast: boolean): Settled | 'later' | 'send' {
  const from = message.state
  if (traced.kind === 'found')
    return {
      from,
      to: 'sent',
      what: 'sent',
      detail: message.way === 'notify' ? 'found at notify' : 'folder',
      outsideId: traced.outsideId,
    }
  // Approved again: they had answered that they did not take it.
  if (traced.kind === 'not there' && (from === 'approved' || traced.isCertain)) return 'send'
  if (traced.kind === 'not there' && now.getTime() - message.lastAt.getTime() >= surelyThereMs())
    return { from, to: 'unknown', what: 'unknown', detail: 'not at notify' }
  if (!isLast) return 'later'
  return from === 'approved'
    ? { from, to: 'failed', what: 'failed', detail: 'tried often' }
    : { from, to: 'unknown', what: 'unknown', detail: 'not to be asked' }
}

async function hand(
  permit: Permit<'message.send', 'worker'>,
  { message, out }: Found,
  isLast: boolean,
): Promise<Worked> {
  const way = currentTransport()
  const begun = await handOut(permit, message, way)
  if (!begun.ok) return isLast ? 'done' : 'later'
  const handed = await TRANSPORTS[way].send(out)
  const from = 'sending'
  switch (handed.kind) {
    case 'taken':
      return settle(permit, message.id, {
        from,
        to: 'sent',
        what: 'sent',
        detail: handed.detail,
        outsideId: handed.outsideId,
      })
    case 'no answer':
      await settleMessage(permit, message.id, {
        from,
        to: isLast ? 'unknown' : 'sending',
        what: isLast ? 'unknown' : 'no answer',
        detail: 'no answer',
      })
      return isLast ? 'done' : 'later'
    case 'not taken':
      if (!handed.isWorthAnotherTry || isLast)
        return settle(permit, message.id, {
          from,
          to: 'failed',
          what: 'failed',
          detail: handed.isWorthAnotherTry ? 'tried often' : handed.detail,
        })
      await settleMessage(permit, message.id, { from, to: 'approved', what: 'not taken', detail: handed.detail })
      return 'later'
  }
}

async function settle(permit: Permit<'message.send', 'worker'>, messageId: string, settled: Settled): Promise<Worked> {
  const saved = await settleMessage(permit, messageId, settled)
  return saved.ok ? 'done' : 'later'
}
