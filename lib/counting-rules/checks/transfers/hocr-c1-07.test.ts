import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC107 } from './hocr-c1-07.ts'

test('England and Wales are one jurisdiction', () => {
  expect(judged(hocrC107, soundCase('C1'))).toBe('met')
})

test('Scotland and abroad are for the registrar', () => {
  expect(judged(hocrC107, soundCase('C1', { requesterFacts: { territory: 'Scotland or Northern Ireland' } }))).toBe(
    'not met, refer',
  )
  expect(
    judged(hocrC107, soundCase('C1', { requesterFacts: { territory: 'overseas' }, decisionMaker: theRegistrar })),
  ).toBe('met')
})

test('a country nobody knows holds it', () => {
  expect(judged(hocrC107, soundCase('C1', { requesterFacts: { territory: 'unknown' } }))).toBe('unknown, hold')
})
