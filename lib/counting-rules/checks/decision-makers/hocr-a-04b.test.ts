import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA04b } from './hocr-a-04b.ts'

test('most offences are far from homicide', () => {
  expect(judged(hocrA04b, soundCase('C2'))).toBe('not applicable')
})

test('a death by driving decided by a decision maker asks for a reason', () => {
  expect(judged(hocrA04b, soundCase('C2', { crime: { code: '004/04', countClass: '4/4' } }))).toBe('not met, warn')
  expect(
    judged(hocrA04b, soundCase('C2', { crime: { code: '004/04', countClass: '4/4' }, decisionMaker: theRegistrar })),
  ).toBe('met')
})

test('so does one that was once recorded as such', () => {
  expect(judged(hocrA04b, soundCase('C2', { crime: { classesEver: [{ code: '004/04', countClass: '4/4' }] } }))).toBe(
    'not met, warn',
  )
})

test('homicide itself is a matter for HOCR-A-04', () => {
  expect(judged(hocrA04b, soundCase('C2', { crime: { code: '001/01', countClass: '1' } }))).toBe('not applicable')
})

test.each(['3A', '4/3', '4/4', '4/6', '4/7', '4/8', '4/9', '37/1'])(
  'class %s stands close to homicide',
  (countClass) => {
    expect(judged(hocrA04b, soundCase('C2', { crime: { code: '999/98', countClass } }))).toBe('not met, warn')
  },
)
