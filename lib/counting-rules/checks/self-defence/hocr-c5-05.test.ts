import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { aPiece, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC505 } from './hocr-c5-05.ts'

const wound = { code: '008/01', countClass: '8N' }
const defended = { crime: wound, evidence: [aPiece({ effect: 'self-defence' as const })] }

test('self-defence asked for as new facts is for the registrar', () => {
  expect(said(hocrC505, soundCase('C2', defended))).toBe('not met, refer')
  expect(said(hocrC505, soundCase('C2', { ...defended, decider: theRegistrar }))).toBe('met')
  expect(said(hocrC505, soundCase('C2'))).toBe('met')
})

test('so is C5 on an offence that is closed to it, where the evidence is there', () => {
  expect(said(hocrC505, soundCase('C5', { crime: wound }))).toBe('not met, refer')
  expect(said(hocrC505, soundCase('C5', { crime: wound, evidence: [] }))).toBe('met')
  expect(said(hocrC505, soundCase('C5'))).toBe('not applicable')
  expect(said(hocrC505, soundCase('C4', { crime: wound }))).toBe('not applicable')
})
