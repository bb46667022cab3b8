import { z } from 'zod'
import { offencePair, pairTyped } from '#lib/counting-rules/facts/terms'
import type { CategoryQuestion } from './question.ts'

/** What somebody may have reported. Whether an offence of the list was notifiable, the list alone says. */
export const REPORTED = {
  'offence on the list': 'An offence on the Home Office list',
  'other offence': 'An offence that is not on the list, such as careless driving or being drunk in public',
  'civil matter': 'A civil matter, such as a debt or where a boundary runs',
  'antisocial behaviour': 'Antisocial behaviour that was no offence',
  'no offence': 'Something else that was no offence, such as lost property or concern for somebody’s safety',
  unknown: 'Not known',
} as const

/** What was reported, by one word of the list of answers. */
export type ReportedAs = keyof typeof REPORTED

/** The answer with which the offence is named too. */
export const ON_THE_LIST = 'offence on the list' satisfies ReportedAs

const pairOrNone = offencePair.nullable()

/** The offence as it was typed or taken from the list; null where none was. Read a second time it is the same. */
export const offenceTyped = z.preprocess(
  (value: unknown) => (typeof value === 'string' ? (pairTyped(value) ?? null) : (value ?? null)),
  pairOrNone,
)

/** What the rules are told of it. It has no words of its own: its code and class have them. */
export const offenceFact = pairOrNone.default(null)

/** Which offence of the list it was, asked of the requester under the answer that it was one. */
export const offenceUnder = (question: string, words: string, hint: string) => {
  const missing = 'Enter the Home Office code and class of the offence, such as 195/94 8L'
  return {
    words,
    hint,
    missing,
    isOffence: true,
    under: { question, answer: ON_THE_LIST },
    field: offenceTyped.refine((pair) => pair !== null, missing),
    fact: offenceFact,
  } as const satisfies CategoryQuestion
}
