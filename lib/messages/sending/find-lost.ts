import { writeAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { addJob, lostMessages } from '#lib/messages/queue-store'

/**
 * Puts every message that a dead worker left behind into the queue again, to be asked after. Answers how many. `isAlone`:
 * no worker lives, so that whatever is held is held by the dead.
 */
export const findLost = (permit: Permit<'message.send', 'worker'>, isAlone = false): Promise<number> =>
  writeAs(permit, async (tx) => {
    const lost = await lostMessages(tx, isAlone)
    for (const { task, messageId, by } of lost) await addJob(tx, task, { messageId, by })
    return lost.length
  })
