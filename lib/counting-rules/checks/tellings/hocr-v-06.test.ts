import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { toldCase } from '#lib/counting-rules/examples/told-case'
import { hocrV06 } from './hocr-v-06.ts'

type Answer = 'yes' | 'no' | 'unknown'
const nobody: Record<string, Answer> = {
  madeByDecider: 'yes',
  anybodyIsVictim: 'no',
  protectedByOrder: 'no',
  identifiedInImage: 'no',
  injured: 'no',
}
const nobodyOnIt = (noVictimDeclaration: Record<string, Answer> | null) => ({
  crime: { code: '092/51', countClass: '92D' },
  victims: [],
  telling: { duties: [], noVictimDeclaration },
})

test('a crime with a victim needs no declaration', () => {
  expect(said(hocrV06, toldCase('C2'))).toBe('not applicable')
})

test('the decider declares that there is none', () => {
  expect(said(hocrV06, toldCase('C2', nobodyOnIt(nobody)))).toBe('met')
})

test('nobody declares away a person who is protected, seen or hurt', () => {
  expect(said(hocrV06, toldCase('C2', nobodyOnIt({ ...nobody, anybodyIsVictim: 'yes' })))).toBe('not met, refuse')
  expect(said(hocrV06, toldCase('C2', nobodyOnIt({ ...nobody, protectedByOrder: 'yes' })))).toBe('not met, refuse')
  expect(said(hocrV06, toldCase('C2', nobodyOnIt({ ...nobody, identifiedInImage: 'yes' })))).toBe('not met, refuse')
  expect(said(hocrV06, toldCase('C2', nobodyOnIt({ ...nobody, injured: 'yes' })))).toBe('not met, refuse')
})

test('only the decider declares', () => {
  expect(said(hocrV06, toldCase('C2', nobodyOnIt({ ...nobody, madeByDecider: 'no' })))).toBe('not met, hold')
})

test('without a whole declaration it waits', () => {
  expect(said(hocrV06, toldCase('C2', nobodyOnIt(null)))).toBe('unknown, hold')
  expect(said(hocrV06, toldCase('C2', nobodyOnIt({ ...nobody, injured: 'unknown' })))).toBe('unknown, hold')
})

test('who declared it must be known', () => {
  expect(said(hocrV06, toldCase('C2', nobodyOnIt({ ...nobody, madeByDecider: 'unknown' })))).toBe('unknown, hold')
  expect(said(hocrV06, toldCase('C2', { victims: [], telling: null }))).toBe('unknown, hold')
})
