import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC219 } from './hocr-c2-19.ts'

test('evidence that there was no crime at all', () => {
  expect(judged(hocrC219, requestCase('C2'))).toBe('met')
})

test('evidence of another crime means reclassify', () => {
  expect(judged(hocrC219, requestCase('C2', { evidence: [anItem({ effect: 'different crime' })] }))).toBe(
    'not met, refuse',
  )
})

test('it waits until somebody has said what it shows', () => {
  expect(judged(hocrC219, requestCase('C2', { evidence: [anItem({ effect: 'unknown' })] }))).toBe('unknown, hold')
  expect(judged(hocrC219, requestCase('C2', { evidence: [anItem(), anItem({ id: 'e2', effect: 'unknown' })] }))).toBe(
    'unknown, hold',
  )
})

test('without evidence there is nothing to ask of', () => {
  expect(judged(hocrC219, requestCase('C2', { evidence: [] }))).toBe('not applicable')
})
