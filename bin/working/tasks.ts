import type { JobHelpers, TaskList } from 'graphile-worker'
import { z } from 'zod'
import { isDay } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { findLost } from '#lib/messages/sending/find-lost'
import { followMessage } from '#lib/messages/sending/follow-message'
import { sendMessage, type Worked } from '#lib/messages/sending/send'
import { notifyOwner } from '#lib/messages/sending/notify-owner'
import { checkDay } from '#lib/oversight/check-day'
import { notifyOfCheck } from '#lib/oversight/notify-of-check'
import { dailyPermit, workerPermit } from '#lib/people/permissions'

const payload = z.object({ messageId: z.uuid(), by: z.uuid() })

type Work = (permit: Permit<'message.send', 'worker'>, messageId: string, isLast: boolean) => Promise<Worked>

const counts = z.object({ late: z.int(), quiet: z.int(), ready: z.int(), reviews: z.int(), messages: z.int() })
const checkNotice = z.object({
  day: z.string().refine(isDay),
  staffId: z.uuid(),
  own: counts,
  whole: counts.nullable(),
})

const throwBack = (worked: Worked): void => {
  if (worked === 'later') throw new Error('not done yet: it is taken up again')
}

const isLastTime = ({ job }: JobHelpers): boolean => job.attempts >= job.max_attempts

/** One piece of work on a message. What is not done yet is thrown back to the queue, which waits longer each time. */
const onMessage = (work: Work) => async (given: unknown, around: JobHelpers) => {
  const { messageId, by } = payload.parse(given)
  throwBack(await work(workerPermit(by), messageId, isLastTime(around)))
}

/** Work that nobody waits for: what goes wrong is said in the server's log, or nobody would ever hear of it. */
const byItself = (what: string, work: () => Promise<unknown>) => async () => {
  try {
    await work()
  } catch (error) {
    console.error(`the worker could not ${what}, and tries again:`, error)
    throw error
  }
}

/** What the worker can do, by the names the queue knows. */
export const TASKS: TaskList = {
  'send-message': onMessage(sendMessage),
  'follow-message': onMessage(followMessage),
  'tell-owner': onMessage(notifyOwner),
  'find-lost': byItself('look for lost messages', () => findLost(workerPermit(''))),
  'daily-check': byItself('run the daily check', () => checkDay(dailyPermit())),
  'tell-of-check': async (given, around) => {
    throwBack(await notifyOfCheck(dailyPermit(), checkNotice.parse(given), isLastTime(around)))
  },
}
