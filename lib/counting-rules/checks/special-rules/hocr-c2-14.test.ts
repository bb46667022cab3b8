import { expect, test } from 'vitest'
import { assess } from '#lib/counting-rules/assess'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrC214 } from './hocr-c2-14.ts'

type Effect = 'paid before police contact' | 'paid after police contact' | 'shows no crime' | 'casts doubt only'

const pumps = { code: '053/25', countClass: '49A' }
const fuel = (effect: Effect, crime = pumps) =>
  soundCase('C2', { crime, evidence: [anItem({ kind: 'document', effect })] })

test('paid before any contact with police is enough by itself', () => {
  expect(judged(hocrC214, fuel('paid before police contact'))).toBe('met')
  expect(assess(hocr2026, 'deciding', fuel('paid before police contact'), [hocr2026]).verdict).toBe('permit')
})

test('paid because police came is not', () => {
  expect(judged(hocrC214, fuel('paid after police contact'))).toBe('not met, hold')
  expect(assess(hocr2026, 'deciding', fuel('paid after police contact'), [hocr2026]).verdict).toBe('hold')
})

test('something else may show the honest mistake', () => {
  expect(judged(hocrC214, fuel('casts doubt only'))).toBe('not applicable')
  expect(judged(hocrC214, fuel('shows no crime'))).toBe('not applicable')
  expect(assess(hocr2026, 'deciding', fuel('shows no crime'), [hocr2026]).verdict).toBe('permit')
})

test('for a theft it is no rule at all, nor outside C2', () => {
  const paid = [anItem({ kind: 'document', effect: 'paid before police contact' })]
  expect(judged(hocrC214, soundCase('C4', { crime: pumps, evidence: paid }))).toBe('not applicable')
  expect(judged(hocrC214, fuel('paid before police contact', { code: '046/00', countClass: '46' }))).toBe(
    'not applicable',
  )
  expect(
    assess(hocr2026, 'deciding', fuel('paid before police contact', { code: '046/00', countClass: '46' }), [hocr2026])
      .verdict,
  ).toBe('refuse')
})

test('beside the payment something else may still show the honest mistake', () => {
  const both = soundCase('C2', {
    crime: pumps,
    evidence: [anItem({ effect: 'paid after police contact' }), anItem({ id: 'e2', effect: 'shows no crime' })],
    judgements: { decisive: null },
  })
  expect(judged(hocrC214, both)).toBe('not applicable')
})
