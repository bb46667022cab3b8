import type { Category } from '#lib/counting-rules/model'
import { QUESTIONS, questionsAsked } from '#lib/counting-rules/questions/lists'
import type { Typed } from '#lib/counting-rules/questions/kinds/question'
import type { Traits } from '#lib/counting-rules/questions/kinds/traits'

/**
 * The names of the questions that are asked in a category about a crime, in order: only what it needs, and what the
 * answers given so far make it need.
 */
export const namesAsked = (category: Category, traits: Traits, typed: Typed): readonly string[] =>
  questionsAsked(QUESTIONS[category], { traits }, typed).map(({ name }) => name)

/** What evidence cannot show about a crime, because its offence does not make it possible: it is not offered. */
export const notOffered = ({ makingOff, childImage }: Traits): readonly string[] => [
  ...(makingOff ? [] : ['paid before police contact', 'paid after police contact']),
  ...(childImage ? [] : ['child was forced']),
]
