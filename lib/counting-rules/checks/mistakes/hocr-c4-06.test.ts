import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase } from '#lib/counting-rules/examples/sound-case'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrC406 } from './hocr-c4-06.ts'

test('a mistake that has nothing to do with who was involved', () => {
  expect(judged(hocrC406, requestCase('C4'))).toBe('met')
})

test('a child under ten, a patient without capacity, a drunk victim: rightly recorded', () => {
  expect(judged(hocrC406, requestCase('C4', { request: { reasons: ['HOCR-R-09'], alsoNewInformation: 'yes' } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrC406, requestCase('C4', { request: { reasons: ['HOCR-R-27'], alsoNewInformation: 'yes' } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrC406, requestCase('C4', { request: { reasons: ['HOCR-R-21'], alsoNewInformation: 'yes' } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrC406, requestCase('C4', { request: { reasons: ['HOCR-R-01'], alsoNewInformation: 'yes' } }))).toBe(
    'not met, refuse',
  )
})

test('it has no unknown: another category is not its matter', () => {
  expect(judged(hocrC406, requestCase('C2', { request: { reasons: ['HOCR-R-09'] } }))).toBe('not applicable')
})

test.each(['01', '02', '09', '21', '27', '28'])('reason %s is none for a mistake, also beside others', (number) => {
  const reasons = ['HOCR-R-04', `HOCR-R-${number}`]
  expect(judged(hocrC406, requestCase('C4', { request: { reasons } }))).toBe('not met, refuse')
})

test('other reasons are for other rules', () => {
  expect(judged(hocrC406, requestCase('C4', { request: { reasons: ['HOCR-R-04'] } }))).toBe('met')
})

test.each(['01', '02', '09', '21', '27', '28'])('and it says why it was right to record it: reason %s', (number) => {
  const facts = requestCase('C4', { request: { reasons: [`HOCR-R-${number}`] } })
  expect(hocrC406.judge(facts, hocr2026)).toMatchObject({
    wrong: expect.stringMatching(/though the (victim|suspect|offender) \w{2}/) as string,
  })
})
