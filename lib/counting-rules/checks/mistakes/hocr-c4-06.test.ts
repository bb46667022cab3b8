import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/examples/said'
import { askedCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC406 } from './hocr-c4-06.ts'

test('a mistake that has nothing to do with who was involved', () => {
  expect(said(hocrC406, askedCase('C4'))).toBe('met')
})

test('a child under ten, a patient without capacity, a drunk victim: rightly recorded', () => {
  expect(said(hocrC406, askedCase('C4', { request: { reasons: ['HOCR-R-09'], alsoNewInformation: 'yes' } }))).toBe(
    'not met, refuse',
  )
  expect(said(hocrC406, askedCase('C4', { request: { reasons: ['HOCR-R-27'], alsoNewInformation: 'yes' } }))).toBe(
    'not met, refuse',
  )
  expect(said(hocrC406, askedCase('C4', { request: { reasons: ['HOCR-R-21'], alsoNewInformation: 'yes' } }))).toBe(
    'not met, refuse',
  )
  expect(said(hocrC406, askedCase('C4', { request: { reasons: ['HOCR-R-01'], alsoNewInformation: 'yes' } }))).toBe(
    'not met, refuse',
  )
})

test('it has no unknown: another category is not its matter', () => {
  expect(said(hocrC406, askedCase('C2', { request: { reasons: ['HOCR-R-09'] } }))).toBe('not applicable')
})
