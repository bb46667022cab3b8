import type { Day } from '#lib/base/day'
import { words } from '#lib/base/form-fields'
import { newsQuestions } from '#lib/counting-rules/questions/of-c1'
import { newsFields } from './other-force-form.ts'
import { formBy } from '#lib/cancellations/answers/form-by-answers'

/** The name the answer to the n-th question is posted under, from 1. */
export const replyName = (n: number): string => `reply${String(n)}`

const REPLY = /^reply\d{1,2}$/

/** Whether a field of this name may be posted in answer: a reply, or a question about what the other force says. */
export const isReplyField = (name: string): boolean => REPLY.test(name) || Object.hasOwn(newsQuestions, name)

/** What is wanted of the one who asked, on a day. */
export interface Wanted {
  /** So many answers to questions put back; a return without a question still wants one. */
  readonly replies: number
  /** What the other force says, for which the request waits. */
  readonly news: boolean
  readonly today: Day
}

/** One answer to each question put back, and what the other force says where the request waits for it. */
export const repliesForm = ({ replies, news, today }: Wanted) =>
  formBy((typed) => ({
    ...Object.fromEntries(
      Array.from({ length: replies }, (_, n) => [
        replyName(n + 1),
        words(replies > 1 ? `Answer question ${String(n + 1)}` : 'Write your answer'),
      ]),
    ),
    ...(news ? newsFields(typed, today) : {}),
  }))
