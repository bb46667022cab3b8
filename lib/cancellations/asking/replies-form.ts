import { z } from 'zod'
import { words } from '#lib/base/form-fields'

/** The name the answer to the n-th question is posted under, from 1. */
export const replyName = (n: number): string => `reply${String(n)}`

/** One answer to each question put back; a return without a question still wants one. */
export const repliesForm = (questions: number) =>
  z.object(
    Object.fromEntries(
      Array.from({ length: Math.max(1, questions) }, (_, n) => [replyName(n + 1), words(questions > 1 ? `Answer question ${String(n + 1)}` : 'Write your answer')]),
    ),
  )
