import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC503 } from './hocr-c5-03.ts'

test('support was looked for, and there was no counter-allegation', () => {
  expect(said(hocrC503, askedCase('C5'))).toBe('met')
})

test('an allegation that was dropped must be kept for disclosure', () => {
  expect(said(hocrC503, askedCase('C5', { asked: { counterAllegation: 'not kept' } }))).toBe('not met, hold')
  expect(said(hocrC503, askedCase('C5', { asked: { counterAllegation: 'kept for disclosure' } }))).toBe('met')
})

test('it waits until each was looked for', () => {
  expect(said(hocrC503, askedCase('C5', { asked: { injuriesFit: 'unknown' } }))).toBe('unknown, hold')
  expect(said(hocrC503, askedCase('C5', { asked: { counterAllegation: 'unknown' } }))).toBe('unknown, hold')
})

test.each(['cctv', 'independentWitness', 'injuriesFit'] as const)('until %s was looked for, it waits', (support) => {
  expect(said(hocrC503, askedCase('C5', { asked: { [support]: 'unknown' } }))).toBe('unknown, hold')
  expect(said(hocrC503, askedCase('C5', { asked: { [support]: 'no' } }))).toBe('met')
})
