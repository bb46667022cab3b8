import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC102a } from './hocr-c1-02a.ts'

test('a crime number needs no word', () => {
  expect(said(hocrC102a, soundCase('C1'))).toBe('met')
})

test('an incident number asks for a reason and bars nothing', () => {
  expect(said(hocrC102a, soundCase('C1', { asked: { referenceKind: 'crime-related incident' } }))).toBe('not met, warn')
})

test('an unknown number is a matter for HOCR-C1-02', () => {
  expect(said(hocrC102a, soundCase('C1', { asked: { referenceKind: 'unknown' } }))).toBe('met')
})
