import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC405 } from './hocr-c4-05.ts'

test('a mistake of another kind', () => {
  expect(judged(hocrC405, requestCase('C4'))).toBe('met')
})

test('a wrong class is put right, not cancelled', () => {
  expect(judged(hocrC405, requestCase('C4', { requesterFacts: { mistake: 'wrong offence class' } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrC405, requestCase('C4', { request: { reasons: ['HOCR-R-19'], alsoNewInformation: 'yes' } }))).toBe(
    'not met, refuse',
  )
})

test('it waits until the kind of mistake is known', () => {
  expect(judged(hocrC405, requestCase('C4', { requesterFacts: { mistake: 'unknown' } }))).toBe('unknown, hold')
})
