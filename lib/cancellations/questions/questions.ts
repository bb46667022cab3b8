import type { Category } from '#lib/counting-rules/model'
import { namesAsked, type Typed } from './questions-that-apply.ts'
import type { Traits } from './crime-traits.ts'
import { c1Words } from './words/c1.ts'
import { c2Words } from './words/c2.ts'
import { c3Words } from './words/c3.ts'
import { c4Words } from './words/c4.ts'
import { c5Words } from './words/c5.ts'
import { conditionNamed } from './words/mistake-conditions.ts'
import { type Question, YES_NO_UNKNOWN } from './words/question.ts'

/** One question of a category’s form: the name it is posted under, and its words. */
export interface Put extends Question {
  readonly name: string
}

/** The words of every question, by category and name. */
export const WORDS = { C1: c1Words, C2: c2Words, C3: c3Words, C4: c4Words, C5: c5Words } as const

/** The questions that are asked in a category about a crime, in order and in words. */
export const questionsOf = (category: Category, traits: Traits, typed: Typed): readonly Put[] =>
  namesAsked(category, traits, typed).map((name) => ({ name, ...wordsOf(category, name) }))

function wordsOf(category: Category, name: string): Question {
  const words: Readonly<Record<string, Question>> = WORDS[category]
  const condition = conditionNamed(name)
  const question = words[name] ?? (condition && { words: condition.words, options: YES_NO_UNKNOWN })
  if (!question) throw new Error(`${category} has no question ${name}`)
  return question
}
