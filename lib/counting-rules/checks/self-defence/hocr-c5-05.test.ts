import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC505 } from './hocr-c5-05.ts'

const wound = { code: '008/01', countClass: '8N' }
const defended = { crime: wound, evidence: [anItem({ effect: 'self-defence' as const })] }

test('self-defence asked for as new facts is for the registrar', () => {
  expect(judged(hocrC505, soundCase('C2', defended))).toBe('not met, refer')
  expect(judged(hocrC505, soundCase('C2', { ...defended, decisionMaker: theRegistrar }))).toBe('met')
  expect(judged(hocrC505, soundCase('C2'))).toBe('met')
})

test('so is C5 on an offence that is closed to it, where the evidence is there', () => {
  expect(judged(hocrC505, soundCase('C5', { crime: wound }))).toBe('not met, refer')
  expect(judged(hocrC505, soundCase('C5', { crime: wound, evidence: [] }))).toBe('met')
  expect(judged(hocrC505, soundCase('C5'))).toBe('not applicable')
  expect(judged(hocrC505, soundCase('C4', { crime: wound }))).toBe('not applicable')
})
