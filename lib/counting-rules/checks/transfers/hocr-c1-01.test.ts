import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { aPiece, askedCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC101 } from './hocr-c1-01.ts'

test('film of another place is enough to ask and to decide', () => {
  expect(said(hocrC101, askedCase('C1'))).toBe('met')
  expect(said(hocrC101, soundCase('C1'))).toBe('met')
})

test('without evidence of the place it stays here', () => {
  expect(said(hocrC101, askedCase('C1', { evidence: [] }))).toBe('not met, hold')
  expect(said(hocrC101, askedCase('C1', { evidence: [aPiece({ effect: 'casts doubt only' })] }))).toBe('not met, hold')
})

test('the decider may find that it happened here', () => {
  expect(said(hocrC101, soundCase('C1', { judged: { happenedElsewhere: 'no' } }))).toBe('not met, refuse')
})

test('it waits until somebody has said', () => {
  expect(said(hocrC101, askedCase('C1', { evidence: [aPiece({ effect: 'unknown' })] }))).toBe('unknown, hold')
  expect(said(hocrC101, soundCase('C1', { judged: { happenedElsewhere: 'unknown' } }))).toBe('unknown, hold')
})

test('without evidence, with another kind, or while nobody has said, it is not the same', () => {
  expect(said(hocrC101, askedCase('C1', { evidence: [] }))).toBe('not met, hold')
  expect(said(hocrC101, askedCase('C1', { evidence: [aPiece({ effect: 'casts doubt only' })] }))).toBe('not met, hold')
  expect(said(hocrC101, askedCase('C1', { evidence: [aPiece({ effect: 'unknown' })] }))).toBe('unknown, hold')
})
