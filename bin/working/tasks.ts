import type { JobHelpers, TaskList } from 'graphile-worker'
import { z } from 'zod'
import type { Permit } from '#lib/base/permit'
import { findLost } from '#lib/messages/sending/find-lost'
import { followMessage } from '#lib/messages/sending/follow'
import { sendMessage, type Worked } from '#lib/messages/sending/send'
import { tellOwner } from '#lib/messages/sending/tell-owner'
import { workerPermit } from '#lib/people/powers'

const payload = z.object({ messageId: z.uuid(), by: z.uuid() })

type Work = (permit: Permit<'message.send'>, messageId: string, isLast: boolean) => Promise<Worked>

/** One piece of work on a message. What is not done yet is thrown back to the queue, which waits longer each time. */
const onMessage = (work: Work) => async (given: unknown, { job }: JobHelpers) => {
  const { messageId, by } = payload.parse(given)
  const worked = await work(workerPermit(by), messageId, job.attempts >= job.max_attempts)
  if (worked === 'later') throw new Error('not done yet: it is taken up again')
}

/** What the worker can do, by the names the queue knows. */
export const TASKS: TaskList = {
  'send-message': onMessage(sendMessage),
  'follow-message': onMessage(followMessage),
  'tell-owner': onMessage(tellOwner),
  'find-lost': async () => {
    await findLost(workerPermit(''))
  },
}
