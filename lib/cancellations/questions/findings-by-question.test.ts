import { describe, expect, test } from 'vitest'
import type { Check } from '#lib/counting-rules/check'
import { categories } from '#lib/counting-rules/facts/request'
import { checksOf } from '#lib/counting-rules/version'
import { versions } from '#lib/counting-rules/years/versions'
import { QUESTIONS } from '#lib/counting-rules/questions/lists'
import { REQUEST_QUESTIONS } from '#lib/counting-rules/testing/request-questions'
import { questionBeside } from './findings-by-question.ts'

/** About no answer of the requester’s: whose decision it is, what is recorded, which category, which rules. */
const OF_THE_WHOLE_CASE = [
  'HOCR-A-04',
  'HOCR-A-04a',
  'HOCR-A-07',
  'HOCR-A-13a',
  'HOCR-C4-04c',
  'HOCR-C5-01',
  'HOCR-C5-01a',
  'HOCR-C5-04a',
  'HOCR-G-01',
  'HOCR-G-02',
  'HOCR-G-03',
  'HOCR-G-03a',
  'HOCR-G-03b',
  'HOCR-G-06',
]

/** What the checks call the questions of a category. */
const asKnown = (category: (typeof categories)[number]) =>
  Object.entries(QUESTIONS[category]).map(([name, { about = name }]) => about)

describe('what the rules say beside an answer', () => {
  const checksAsking = (category: (typeof categories)[number]) =>
    versions.flatMap((version) => checksOf(version, category, 'asking'))

  const beside = (category: (typeof categories)[number], { about }: Check) =>
    questionBeside({ about: { request: about.request ?? [], decision: [], whoDecides: false, barKinds: [] } }, category)

  test('is left out only of checks about the case as a whole, which are these', () => {
    const whole = categories.flatMap((category) => checksAsking(category).filter((check) => !beside(category, check)))
    expect([...new Set(whole.map(({ id }) => id))].toSorted()).toEqual(OF_THE_WHOLE_CASE)
  })

  test.each(categories)('stands by a question of %s', (category) => {
    const known = [...asKnown(category), 'evidence', 'whatHappened']
    for (const check of checksAsking(category)) {
      const question = beside(category, check)
      if (question !== undefined) expect(known, check.id).toContain(question)
    }
  })

  test('every question that a rule can be about is asked by the form of a category', () => {
    const posted = new Set(categories.flatMap(asKnown))
    const unasked = Object.keys(REQUEST_QUESTIONS).filter((question) => !posted.has(question))
    expect(unasked).toEqual(['whatHappened', 'evidence'])
  })

  test('stands by the first question of a check that the category asks', () => {
    const placed = (category: (typeof categories)[number], id: string) => {
      const check = checksAsking(category).find((each) => each.id === id)
      return check && beside(category, check)
    }
    expect(placed('C1', 'HOCR-C1-06')).toBe('placeStep')
    expect(placed('C4', 'HOCR-C1-06')).toBe('mistake')
    expect(placed('C2', 'HOCR-C2-08')).toBe('presentWhenVictimSaidSo')
    expect(placed('C2', 'HOCR-R-01')).toBe('whatHappened')
  })
})
