import fc from 'fast-check'
import { expect, test } from 'vitest'
import { informedCase } from '#lib/counting-rules/examples/informed-case'
import { Facts } from '#lib/counting-rules/model'
import { runs } from '#lib/testing/runs'
import { changeCase } from './change.ts'
import { questionsOf } from './questions.ts'

test('whatever is typed, the case stays a case', () => {
  const from = informedCase('C1')
  const paths = questionsOf(from)
    .flatMap(({ questions }) => questions)
    .map(({ path }) => path)
  const words = fc.oneof(fc.constantFrom('yes', 'unknown', 'none', 'given', '0', '3', 'C4', '2026-11-20'), fc.string())
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...paths), words, { maxKeys: 8 }), (typed) => {
      const { facts } = changeCase(from, typed)
      expect(Facts.parse(facts)).toEqual(facts)
    }),
    { numRuns: runs(200, 5_000) },
  )
})
