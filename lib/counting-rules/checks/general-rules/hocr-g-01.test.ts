import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase } from '#lib/counting-rules/examples/sound-case'
import { hocrG01 } from './hocr-g-01.ts'

test('a request with the facts of its category is heard', () => {
  expect(judged(hocrG01, requestCase('C2'))).toBe('met')
})

test('a request without a category leaves the crime recorded', () => {
  expect(judged(hocrG01, requestCase('C2', { request: { category: null }, requesterFacts: null }))).toBe(
    'not met, refuse',
  )
})

test('the facts of another category do not count', () => {
  expect(judged(hocrG01, requestCase('C2', { request: { category: 'C4' } }))).toBe('not met, refuse')
})

test('nothing known under no category is not enough either', () => {
  const nothing = { ...requestCase('C2'), requesterFacts: null }
  expect(judged(hocrG01, { ...nothing, request: { ...nothing.request, category: null } })).toBe('not met, refuse')
  expect(judged(hocrG01, nothing)).toBe('not met, refuse')
})
