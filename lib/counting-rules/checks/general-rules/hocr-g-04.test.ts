import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrG04 } from './hocr-g-04.ts'

const paid = { evidence: [anItem({ effect: 'paid before police contact' })] }

test('an offence without a rule of its own follows the general rule', () => {
  expect(judged(hocrG04, soundCase('C2'))).toBe('met')
  expect(judged(hocrG04, soundCase('C2', { evidence: [] }))).toBe('not applicable')
})

test('coming back to pay counts for making off without payment, and for no theft', () => {
  expect(judged(hocrG04, soundCase('C2', { ...paid, crime: { code: '053/25', countClass: '49A' } }))).toBe('met')
  expect(judged(hocrG04, soundCase('C2', { ...paid, crime: { code: '046/00', countClass: '46' } }))).toBe(
    'not met, refuse',
  )
})

test('that a child was forced counts for images of children only', () => {
  const forced = { evidence: [anItem({ effect: 'child was forced' })] }
  expect(judged(hocrG04, soundCase('C2', { ...forced, crime: { code: '086/02', countClass: '86' } }))).toBe('met')
  expect(judged(hocrG04, soundCase('C2', forced))).toBe('not met, refuse')
})

test('evidence beside the decisive piece does no harm', () => {
  const beside = { evidence: [anItem(), anItem({ id: 'e2', effect: 'paid after police contact' })] }
  expect(judged(hocrG04, soundCase('C2', beside))).toBe('met')
})

test('until the decision maker has named the decisive piece, one that belongs to another offence is enough to refuse', () => {
  const beside = { evidence: [anItem(), anItem({ id: 'e2', effect: 'paid after police contact' })] }
  expect(judged(hocrG04, soundCase('C2', { ...beside, judgements: { decisive: null } }))).toBe('not met, refuse')
})
