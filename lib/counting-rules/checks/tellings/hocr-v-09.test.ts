import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { aDuty, aTelling, toldCase } from '#lib/counting-rules/examples/told-case'
import { hocrV09 } from './hocr-v-09.ts'

test('a victim with no objection', () => {
  expect(said(hocrV09, toldCase('C2'))).toBe('met')
  expect(
    said(hocrV09, toldCase('C2', { telling: { duties: [aDuty({ tellings: [aTelling({ reply: 'none' })] })] } })),
  ).toBe('met')
})

test('a victim who disagrees, was pressured or has more to add stops it', () => {
  expect(
    said(hocrV09, toldCase('C2', { telling: { duties: [aDuty({ tellings: [aTelling({ reply: 'disagrees' })] })] } })),
  ).toBe('not met, refuse')
  expect(
    said(hocrV09, toldCase('C2', { telling: { duties: [aDuty({ tellings: [aTelling({ reply: 'pressured' })] })] } })),
  ).toBe('not met, refuse')
  expect(
    said(hocrV09, toldCase('C2', { telling: { duties: [aDuty({ tellings: [aTelling({ reply: 'more to add' })] })] } })),
  ).toBe('not met, refuse')
})

test('anybody who may see the case may stop it', () => {
  expect(said(hocrV09, toldCase('C2', { telling: { stopped: 'yes' } }))).toBe('not met, refuse')
  expect(said(hocrV09, toldCase('C2', { telling: { duties: [aDuty({ state: 'stopped' })] } }))).toBe('not met, refuse')
})

test('not knowing what they replied holds it', () => {
  expect(
    said(hocrV09, toldCase('C2', { telling: { duties: [aDuty({ tellings: [aTelling({ reply: 'unknown' })] })] } })),
  ).toBe('unknown, hold')
  expect(said(hocrV09, toldCase('C2', { telling: { stopped: 'unknown' } }))).toBe('unknown, hold')
  expect(said(hocrV09, toldCase('C2', { telling: null }))).toBe('unknown, hold')
})

test('one reply that stops it is enough, whatever was said before or after', () => {
  const then = aTelling({ at: '2026-11-18T12:00:00Z' })
  for (const tellings of [
    [aTelling({ reply: 'disagrees' }), then],
    [then, aTelling({ reply: 'disagrees' })],
  ])
    expect(said(hocrV09, toldCase('C2', { telling: { duties: [aDuty({ tellings })] } }))).toBe('not met, refuse')
})

test('with nobody to tell nobody objects', () => {
  expect(said(hocrV09, toldCase('C2', { telling: { duties: [] } }))).toBe('met')
})
