import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC109 } from './hocr-c1-09.ts'

const rape = { code: '019/08', countClass: '19C' }
const known = (knownToRecorderOrOic: 'yes' | 'no' | 'unknown') =>
  soundCase('C1', { crime: rape, evidence: [anItem({ effect: 'different place', knownToRecorderOrOic })] })

test('other crimes are transferred whenever the place came to light', () => {
  expect(judged(hocrC109, soundCase('C1'))).toBe('not applicable')
  expect(judged(hocrC109, soundCase('C2', { crime: rape }))).toBe('not applicable')
})

test('a rape whose place came to light later is transferred', () => {
  expect(judged(hocrC109, known('no'))).toBe('met')
})

test('one known from the start to be elsewhere should have been an N100', () => {
  expect(judged(hocrC109, known('yes'))).toBe('not met, refer')
})

test('while nobody has said, it waits', () => {
  expect(judged(hocrC109, known('unknown'))).toBe('unknown, hold')
  expect(judged(hocrC109, soundCase('C1', { crime: rape, evidence: [] }))).toBe('unknown, hold')
})

test('what was known of something else than the place does not count', () => {
  const facts = soundCase('C1', {
    crime: rape,
    evidence: [
      anItem({ effect: 'different place' }),
      anItem({ id: 'e2', effect: 'unknown', knownToRecorderOrOic: 'yes' }),
    ],
    judgements: { decisive: null },
  })
  expect(judged(hocrC109, facts)).toBe('met')
})
