import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC102a } from './hocr-c1-02a.ts'

test('a crime number needs no word', () => {
  expect(judged(hocrC102a, soundCase('C1'))).toBe('met')
})

test('an incident number asks for a reason and bars nothing', () => {
  expect(judged(hocrC102a, soundCase('C1', { requesterFacts: { referenceKind: 'crime-related incident' } }))).toBe(
    'not met, warn',
  )
})

test('an unknown number is a matter for HOCR-C1-02', () => {
  expect(judged(hocrC102a, soundCase('C1', { requesterFacts: { referenceKind: 'unknown' } }))).toBe('met')
})
