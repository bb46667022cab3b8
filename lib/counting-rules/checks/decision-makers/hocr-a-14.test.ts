import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA14 } from './hocr-a-14.ts'

const rape = { code: '019/08', countClass: '19C' }
const deputy = { ...theRegistrar, role: 'deputy' as const }

test('a deputy on the register and appointed to act may decide a rape', () => {
  expect(
    judged(hocrA14, soundCase('C2', { crime: rape, decisionMaker: { ...deputy, appointedActingFcr: 'yes' } })),
  ).toBe('met')
})

test('a deputy who lacks either may not', () => {
  expect(judged(hocrA14, soundCase('C2', { crime: rape, decisionMaker: deputy }))).toBe('not met, refuse')
  expect(
    judged(
      hocrA14,
      soundCase('C2', {
        crime: rape,
        decisionMaker: { ...deputy, appointedActingFcr: 'yes', onCollegeRegister: 'no' },
      }),
    ),
  ).toBe('not met, refuse')
})

test('a deputy nobody has looked up waits', () => {
  expect(
    judged(hocrA14, soundCase('C2', { crime: rape, decisionMaker: { ...deputy, appointedActingFcr: 'unknown' } })),
  ).toBe('unknown, hold')
})

test('on a theft a deputy needs neither', () => {
  expect(judged(hocrA14, soundCase('C2', { decisionMaker: deputy }))).toBe('not applicable')
})

test('a registrar, a decision maker, or nobody yet, is no deputy', () => {
  for (const decisionMaker of [null, { ...deputy, role: 'fcr' as const }, { ...deputy, role: 'ddm' as const }])
    expect(judged(hocrA14, soundCase('C2', { crime: rape, decisionMaker }))).toBe('not applicable')
})
