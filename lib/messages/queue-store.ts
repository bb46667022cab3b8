import type { Tx } from '#lib/base/database'
import { enqueue } from '#lib/base/queue'

/** What the worker is asked to do with a message. */
export type Task = 'send-message' | 'follow-message' | 'tell-owner'

// With the queue's growing waits: about three and a half hours of trying to send, and four days of asking what became of it.
const MOST_TIMES: Readonly<Record<Task, number>> = { 'send-message': 10, 'follow-message': 25, 'tell-owner': 10 }

/** Has the worker do this with a message, in this very transaction. */
export const addJob = (
  tx: Tx,
  task: Task,
  { messageId, by }: { messageId: string; by: string },
  afterSeconds = 0,
): Promise<void> =>
  enqueue(tx, { task, payload: { messageId, by }, key: messageId, mostTimes: MOST_TIMES[task], afterSeconds })

/** Longer than any one step of a message takes: whoever held a job longer has died. */
const LONGEST_STEP_MINUTES = 3

/**
 * The approved, half-sent and unfinished messages that no job looks after any more, because the worker died with it: each
 * with who approved it and what is to be done. None where the queue is at it, or will be. `isAlone`: whatever is held, the
 * dead hold.
 */
export async function lostMessages(tx: Tx, isAlone: boolean): Promise<{ messageId: string; by: string; task: Task }[]> {
  return tx.$queryRaw<{ messageId: string; by: string; task: Task }[]>`
    SELECT m.id::text AS "messageId", m.approved_by::text AS by, m.task
    FROM (
      SELECT id, approved_by, CASE WHEN state = 'sent' THEN 'follow-message' ELSE 'send-message' END AS task
      FROM message
      WHERE (state IN ('approved', 'sending') OR state = 'sent' AND way = 'notify')
        AND channel <> 'printed_letter'
    ) m
    WHERE NOT EXISTS (
      SELECT
      FROM graphile_worker.jobs j
      WHERE j.key = m.task || ' ' || m.id::text
        AND (
          j.locked_at IS NULL AND j.attempts < j.max_attempts
          OR j.locked_at > now() - make_interval(mins => ${isAlone ? 0 : LONGEST_STEP_MINUTES}::int)
        )
    )
    LIMIT 500`
}
