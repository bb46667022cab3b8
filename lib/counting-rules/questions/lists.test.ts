import { z } from 'zod'
import { describe, expect, test } from 'vitest'
import type { Day } from '#lib/base/day'
import { noTraits } from '#lib/counting-rules/testing/traits'
import { categories } from '#lib/counting-rules/facts/request'
import { DECISION_LISTS } from './decision/lists.ts'
import { fieldOf, fitsCrime, isNeeded, outermost, QUESTIONS, questionsAsked, questionsUnder } from './lists.ts'
import type { CategoryQuestion, Question, QuestionList, Typed } from './kinds/question.ts'

const today = '2026-11-16' as Day

const question = (more: Partial<CategoryQuestion> = {}): CategoryQuestion => ({
  words: 'Was the bicycle found?',
  missing: 'Select whether the bicycle was found',
  field: z.enum(['yes', 'no', 'unknown']),
  ...more,
})

const bicycle: QuestionList = {
  found: question(),
  reported: question({ when: ({ found }) => found === 'no' }),
  foundBy: question({ under: { question: 'found', answer: 'yes' } }),
  lookedFor: question({ under: { question: 'found', answer: 'no' } }),
  suspect: question({ onlyFor: 'suspects' }),
}

const namesOf = (questions: readonly { readonly name: string }[]) => questions.map(({ name }) => name)
const asked = (typed: Typed, traits = noTraits) => namesOf(questionsAsked(bicycle, { traits }, typed))

describe('which questions a person is asked', () => {
  test('a question under an answer follows the question it belongs to, and only after that answer', () => {
    expect(asked({ found: 'yes' })).toEqual(['found', 'foundBy'])
    expect(asked({ found: 'no' })).toEqual(['found', 'lookedFor', 'reported'])
  })

  test('with nothing answered yet, nothing that depends on an answer is asked', () => {
    expect(asked({})).toEqual(['found'])
  })

  test('a question about suspects is asked only where somebody is suspected', () => {
    expect(asked({}, { ...noTraits, suspects: true })).toEqual(['found', 'suspect'])
    expect(fitsCrime(question({ onlyFor: 'rape' }), { traits: noTraits })).toBe(false)
    expect(fitsCrime(question({ onlyFor: 'rape' }), { traits: { ...noTraits, rape: true } })).toBe(true)
    expect(fitsCrime(question(), { traits: noTraits })).toBe(true)
  })

  test('where two things must be so, one of them is not enough', () => {
    const both = question({ under: { question: 'found', answer: 'no' }, when: ({ reported }) => reported === 'yes' })
    expect(isNeeded(both, { found: 'no', reported: 'yes' })).toBe(true)
    expect(isNeeded(both, { found: 'no', reported: 'no' })).toBe(false)
    expect(isNeeded(both, { found: 'yes', reported: 'yes' })).toBe(false)
  })

  test('the first questions are those under no other, and each answer has its own below it', () => {
    expect(namesOf(outermost(bicycle))).toEqual(['found', 'reported', 'suspect'])
    expect(namesOf(questionsUnder(bicycle, 'found', 'yes'))).toEqual(['foundBy'])
    expect(namesOf(questionsUnder(bicycle, 'found', 'unknown'))).toEqual([])
    expect(namesOf(questionsUnder(bicycle, 'reported', 'yes'))).toEqual([])
  })

  test('every category begins with the question that the others depend on', () => {
    expect(categories.map((category) => outermost(QUESTIONS[category])[0]?.name)).toEqual([
      'territory',
      'account',
      'kind',
      'mistake',
      'account',
    ])
  })
})

describe('which answers are taken', () => {
  const takes = (asked: CategoryQuestion, answer: string, traits = noTraits) =>
    fieldOf(asked, traits, today).safeParse(answer).success

  test('an answer that is not offered for this crime is refused, with what to do', () => {
    const { mistake } = QUESTIONS.C4
    if (mistake === undefined) throw new Error('C4 asks for no mistake')
    const refused = fieldOf(mistake, noTraits, today).safeParse('support centre figures')
    expect(refused.error?.issues[0]?.message).toBe(mistake.missing)
    expect(takes(mistake, 'support centre figures', { ...noTraits, sexual: true })).toBe(true)
    expect(takes(mistake, 'nuisance call')).toBe(true)
  })

  test('an answer that is only not shown is still taken from whoever sends it', () => {
    expect(takes(question({ leftOut: () => ['no'] }), 'no')).toBe(true)
    expect(takes(question({ leftOut: () => ['no'], takesOnlyOffered: true }), 'no')).toBe(false)
    expect(takes(question({ leftOut: () => ['no'], takesOnlyOffered: true }), 'yes')).toBe(true)
    expect(takes(question({ takesOnlyOffered: true }), 'no')).toBe(true)
  })

  test('where the day settles which answers are taken, that day’s field reads them', () => {
    const ofDay = question({ field: z.literal('any day'), fieldOn: (day) => z.literal(day) })
    expect(takes(ofDay, '2026-11-16')).toBe(true)
    expect(takes(ofDay, 'any day')).toBe(false)
  })
})

describe('nothing is shown without words', () => {
  const wordless = (list: Readonly<Record<string, Question & { readonly heading?: string }>>) =>
    Object.entries(list).flatMap(([name, { words, hint, heading, options = {}, hints = {} }]) =>
      [words, hint, heading, ...Object.values(options), ...Object.values(hints)].includes('') ? [name] : [],
    )

  const answersHinted = (list: Readonly<Record<string, Question>>) =>
    Object.values(list).flatMap(({ options = {}, hints = {} }) =>
      Object.keys(hints).filter((each) => !(each in options)),
    )

  test.each(categories)('in %s, to whoever requests and to whoever decides', (category) => {
    expect(wordless(QUESTIONS[category])).toEqual([])
    expect(wordless(DECISION_LISTS[category])).toEqual([])
  })

  test.each(categories)('in %s more is said only of answers that are offered', (category) => {
    expect(answersHinted(QUESTIONS[category])).toEqual([])
    expect(answersHinted(DECISION_LISTS[category])).toEqual([])
  })
})
