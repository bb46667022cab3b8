import type { z } from 'zod'
import type { Day } from '#lib/base/day'
import type { categories } from '#lib/counting-rules/facts/request'
import { c1Questions } from './of-c1.ts'
import { c2Questions } from './of-c2.ts'
import { c3Questions } from './of-c3.ts'
import { c4Questions } from './of-c4.ts'
import { c5Questions } from './of-c5.ts'
import {
  type CategoryQuestion,
  type Circumstances,
  type QuestionList,
  type Typed,
  typedAnswer,
} from './kinds/question.ts'

type Category = (typeof categories)[number]

/** The one list of each category’s questions: form, check page, case file, decision page and comparison follow from it. */
export const QUESTIONS: Readonly<Record<Category, QuestionList>> = {
  C1: c1Questions,
  C2: c2Questions,
  C3: c3Questions,
  C4: c4Questions,
  C5: c5Questions,
}

/** A question with the name it is posted under. */
export interface NamedQuestion extends CategoryQuestion {
  readonly name: string
}

const named = (list: QuestionList): readonly NamedQuestion[] =>
  Object.entries(list).map(([name, question]) => ({ name, ...question }))

const isUnder = (of: string, { under }: NamedQuestion): boolean => under?.question === of

/** Questions of a list that stand under no other, in order. */
export const outermost = (list: QuestionList): readonly NamedQuestion[] =>
  named(list).filter(({ under }) => under === undefined)

/** The questions that stand under one answer of a question, in order. */
export const questionsUnder = (list: QuestionList, question: string, answer: string): readonly NamedQuestion[] =>
  named(list).filter((each) => isUnder(question, each) && each.under?.answer === answer)

/** Whether anything is asked of this crime here, whatever is answered. */
export const fitsCrime = ({ onlyFor }: CategoryQuestion, { traits }: Pick<Circumstances, 'traits'>): boolean =>
  onlyFor === undefined || traits[onlyFor]

/** Whether what has been typed makes a question needed. */
export const isNeeded = ({ when, under }: CategoryQuestion, typed: Typed): boolean =>
  (when?.(typed) ?? true) && (under === undefined || typedAnswer(typed, under.question) === under.answer)

/**
 * The questions of a list that are asked about a crime, in order, each followed by those under it: only what it needs,
 * and what the answers given so far make it need.
 */
export const questionsAsked = (
  list: QuestionList,
  circumstances: Pick<Circumstances, 'traits'>,
  typed: Typed,
): readonly NamedQuestion[] =>
  outermost(list)
    .flatMap((question) => [question, ...named(list).filter((each) => isUnder(question.name, each))])
    .filter((question) => fitsCrime(question, circumstances) && isNeeded(question, typed))

/** How the answer to a question is read, of a crime on a day. */
export function fieldOf(question: CategoryQuestion, traits: Circumstances['traits'], today: Day): z.ZodType {
  const field = question.fieldOn?.(today) ?? question.field
  if (!question.takesOnlyOffered) return field
  const leftOut: readonly unknown[] = question.leftOut?.({ traits, ownForce: '' }) ?? []
  return field.refine((answer) => !leftOut.includes(answer), question.missing)
}
