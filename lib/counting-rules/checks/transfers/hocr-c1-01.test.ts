import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC101 } from './hocr-c1-01.ts'

test('film of another place is enough to ask and to decide', () => {
  expect(judged(hocrC101, requestCase('C1'))).toBe('met')
  expect(judged(hocrC101, soundCase('C1'))).toBe('met')
})

test('without evidence of the place it stays here', () => {
  expect(judged(hocrC101, requestCase('C1', { evidence: [] }))).toBe('not met, hold')
  expect(judged(hocrC101, requestCase('C1', { evidence: [anItem({ effect: 'casts doubt only' })] }))).toBe(
    'not met, hold',
  )
})

test('the decision maker may find that it happened here', () => {
  expect(judged(hocrC101, soundCase('C1', { judgements: { happenedElsewhere: 'no' } }))).toBe('not met, refuse')
})

test('it waits until somebody has said', () => {
  expect(judged(hocrC101, requestCase('C1', { evidence: [anItem({ effect: 'unknown' })] }))).toBe('unknown, hold')
  expect(judged(hocrC101, soundCase('C1', { judgements: { happenedElsewhere: 'unknown' } }))).toBe('unknown, hold')
})

test('without evidence, with another kind, or while nobody has said, it is not the same', () => {
  expect(judged(hocrC101, requestCase('C1', { evidence: [] }))).toBe('not met, hold')
  expect(judged(hocrC101, requestCase('C1', { evidence: [anItem({ effect: 'casts doubt only' })] }))).toBe(
    'not met, hold',
  )
  expect(judged(hocrC101, requestCase('C1', { evidence: [anItem({ effect: 'unknown' })] }))).toBe('unknown, hold')
})
