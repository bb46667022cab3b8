import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase } from '#lib/counting-rules/examples/sound-case'
import { hocrG02 } from './hocr-g-02.ts'

test('one category is right', () => {
  expect(judged(hocrG02, requestCase('C5'))).toBe('met')
})

test('none is not enough', () => {
  expect(judged(hocrG02, requestCase('C5', { request: { category: null }, requesterFacts: null }))).toBe(
    'not met, refuse',
  )
})
