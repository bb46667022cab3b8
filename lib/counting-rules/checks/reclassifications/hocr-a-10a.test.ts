import { expect, test } from 'vitest'
import { reclassification } from '#lib/counting-rules/examples/sound-reclassification'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrA10a } from './hocr-a-10a.ts'

test('a decision maker, the deputy or the registrar', () => {
  for (const role of ['ddm', 'deputy', 'fcr'] as const)
    expect(judged(hocrA10a, reclassification({}, { decisionMaker: { role } }))).toBe('met')
})

test('nobody else', () => {
  expect(judged(hocrA10a, reclassification({}, { decisionMaker: { role: 'none' } }))).toBe('not met, refer')
  expect(judged(hocrA10a, reclassification({}, { decisionMaker: { role: 'chief officer' } }))).toBe('not met, refer')
  expect(judged(hocrA10a, reclassification({}, { decisionMaker: null }))).toBe('unknown, hold')
})

test('a cancellation is for other rules', () => {
  expect(judged(hocrA10a, soundCase('C2'))).toBe('not applicable')
})
