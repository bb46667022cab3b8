import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC209c } from './hocr-c2-09c.ts'

const evidence = [anItem({ kind: 'victim account', madeBy: 'victim', isAccount: 'yes' })]
const found = (specificAndFree: 'yes' | 'no' | 'unknown') =>
  judged(hocrC209c, soundCase('C2', { suspects: [], evidence, judgements: { specificAndFree } }))

test('an owner’s own account is judged specific and freely given', () => {
  expect(found('yes')).toBe('met')
  expect(found('no')).toBe('not met, refuse')
  expect(found('unknown')).toBe('unknown, hold')
  expect(judged(hocrC209c, requestCase('C2', { suspects: [], evidence }))).toBe('met')
})

test('it asks nothing where there is more, or where more is needed', () => {
  expect(judged(hocrC209c, soundCase('C2', { suspects: [] }))).toBe('not applicable')
  expect(judged(hocrC209c, soundCase('C2', { suspects: [], evidence: [] }))).toBe('not applicable')
  expect(judged(hocrC209c, soundCase('C2', { evidence }))).toBe('not applicable')
  expect(judged(hocrC209c, soundCase('C5'))).toBe('not applicable')
  expect(judged(hocrC209c, soundCase('C1', { suspects: [], evidence }))).toBe('not applicable')
})
