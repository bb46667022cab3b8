import { expect, test } from 'vitest'
import { input } from '#lib/counting-rules/testing/findings'
import { requestCase } from '#lib/counting-rules/examples/sound-case'
import { hocrG02 } from './hocr-g-02.ts'

test('one category is right', () => {
  expect(input(hocrG02, requestCase('C5'))).toBe('met')
})

test('none is not enough', () => {
  expect(
    input(hocrG02, requestCase('C5', { request: { category: null, categoriesNamed: 0 }, requesterFacts: null })),
  ).toBe('not met, refuse')
})

test('two are one too many', () => {
  expect(input(hocrG02, requestCase('C5', { request: { categoriesNamed: 2 } }))).toBe('not met, refuse')
})

test('one that was named but not chosen is none', () => {
  expect(
    input(hocrG02, requestCase('C5', { request: { category: null, categoriesNamed: 1 }, requesterFacts: null })),
  ).toBe('not met, refuse')
})
