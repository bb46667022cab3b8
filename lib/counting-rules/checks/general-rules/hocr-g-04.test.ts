import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { aPiece, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrG04 } from './hocr-g-04.ts'

const paid = { evidence: [aPiece({ effect: 'paid before police contact' })] }

test('an offence without a rule of its own follows the general rule', () => {
  expect(said(hocrG04, soundCase('C2'))).toBe('met')
  expect(said(hocrG04, soundCase('C2', { evidence: [] }))).toBe('not applicable')
})

test('coming back to pay counts for making off without payment, and for no theft', () => {
  expect(said(hocrG04, soundCase('C2', { ...paid, crime: { code: '053/25', countClass: '49A' } }))).toBe('met')
  expect(said(hocrG04, soundCase('C2', { ...paid, crime: { code: '046/00', countClass: '46' } }))).toBe(
    'not met, refuse',
  )
})

test('that a child was forced counts for images of children only', () => {
  const forced = { evidence: [aPiece({ effect: 'child was forced' })] }
  expect(said(hocrG04, soundCase('C2', { ...forced, crime: { code: '086/02', countClass: '86' } }))).toBe('met')
  expect(said(hocrG04, soundCase('C2', forced))).toBe('not met, refuse')
})

test('evidence beside the decisive piece does no harm', () => {
  const beside = { evidence: [aPiece(), aPiece({ id: 'e2', effect: 'paid after police contact' })] }
  expect(said(hocrG04, soundCase('C2', beside))).toBe('met')
})

test('until the decider has named the decisive piece, one that belongs to another offence is enough to refuse', () => {
  const beside = { evidence: [aPiece(), aPiece({ id: 'e2', effect: 'paid after police contact' })] }
  expect(said(hocrG04, soundCase('C2', { ...beside, judged: { decisive: null } }))).toBe('not met, refuse')
})
