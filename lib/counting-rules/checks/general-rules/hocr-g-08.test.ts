import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase } from '#lib/counting-rules/examples/sound-case'
import { toldCase } from '#lib/counting-rules/examples/told-case'
import { hocrG08 } from './hocr-g-08.ts'

const refused = (hasNewEvidenceSince: 'yes' | 'no' | 'unknown') => [
  { category: 'C2' as const, result: 'refused' as const, hasNewEvidenceSince },
]

test('a first request is heard', () => {
  expect(said(hocrG08, askedCase('C2'))).toBe('met')
})

test('a refused request needs something new', () => {
  expect(said(hocrG08, askedCase('C2', { request: { earlier: refused('no') } }))).toBe('not met, refuse')
  expect(said(hocrG08, askedCase('C2', { request: { earlier: refused('unknown') } }))).toBe('unknown, hold')
  expect(said(hocrG08, askedCase('C2', { request: { earlier: refused('yes') } }))).toBe('met')
})

test('another category may be asked', () => {
  expect(said(hocrG08, askedCase('C4', { request: { earlier: refused('no') } }))).toBe('met')
})

test('a change after the decision brings it back to the decider', () => {
  expect(said(hocrG08, toldCase('C2'))).toBe('met')
  expect(said(hocrG08, toldCase('C2', { telling: { newMaterialSince: 'yes' } }))).toBe('not met, hold')
  expect(said(hocrG08, toldCase('C2', { telling: { factsChangedSince: 'unknown' } }))).toBe('unknown, hold')
  expect(said(hocrG08, toldCase('C2', { telling: null }))).toBe('unknown, hold')
})

test('a duplicate takes effect with the decision', () => {
  expect(said(hocrG08, toldCase('C3', { telling: null }))).toBe('not applicable')
})

test('one that was withdrawn or agreed before is no refusal', () => {
  for (const result of ['withdrawn', 'agreed'] as const)
    expect(
      said(hocrG08, askedCase('C2', { request: { earlier: [{ category: 'C2', result, hasNewEvidenceSince: 'no' }] } })),
    ).toBe('met')
})

test('C3 and C4 take effect at once, so nothing can change in between', () => {
  for (const category of ['C3', 'C4'] as const)
    expect(said(hocrG08, toldCase(category, { telling: { factsChangedSince: 'yes' } }))).toBe('not applicable')
})
