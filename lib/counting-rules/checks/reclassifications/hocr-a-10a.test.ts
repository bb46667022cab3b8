import { expect, test } from 'vitest'
import { reclassification } from '#lib/counting-rules/examples/sound-reclassification'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrA10a } from './hocr-a-10a.ts'

test('a decision maker, the deputy or the registrar', () => {
  for (const role of ['ddm', 'deputy', 'fcr'] as const)
    expect(said(hocrA10a, reclassification({}, { decider: { role } }))).toBe('met')
})

test('nobody else', () => {
  expect(said(hocrA10a, reclassification({}, { decider: { role: 'none' } }))).toBe('not met, refer')
  expect(said(hocrA10a, reclassification({}, { decider: { role: 'chief officer' } }))).toBe('not met, refer')
  expect(said(hocrA10a, reclassification({}, { decider: null }))).toBe('unknown, hold')
})

test('a cancellation is for other rules', () => {
  expect(said(hocrA10a, soundCase('C2'))).toBe('not applicable')
})
