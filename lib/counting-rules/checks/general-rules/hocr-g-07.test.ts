import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase } from '#lib/counting-rules/examples/sound-case'
import { hocrG07 } from './hocr-g-07.ts'

test('a request on its facts is heard', () => {
  expect(judged(hocrG07, requestCase('C4'))).toBe('met')
})

test('a target alone never takes a crime out of the count', () => {
  expect(judged(hocrG07, requestCase('C4', { request: { reasons: ['HOCR-R-32'] } }))).toBe('not met, refuse')
  expect(
    judged(hocrG07, requestCase('C4', { request: { reasons: ['HOCR-R-32'], alsoNewInformation: 'unknown' } })),
  ).toBe('not met, refuse')
})

test('a target beside another reason is pointed out; the other reason is judged for itself', () => {
  expect(judged(hocrG07, requestCase('C4', { request: { reasons: ['HOCR-R-32', 'HOCR-R-13'] } }))).toBe('not met, warn')
})

test('a target beside new information is pointed out', () => {
  expect(judged(hocrG07, requestCase('C2', { request: { reasons: ['HOCR-R-32'], alsoNewInformation: 'yes' } }))).toBe(
    'not met, warn',
  )
})
