import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA04 } from './hocr-a-04.ts'

const rape = { code: '019/08', countClass: '19C' }

test('a registrar on the College register decides a rape', () => {
  expect(judged(hocrA04, soundCase('C2', { crime: rape, decisionMaker: theRegistrar }))).toBe('met')
})

test('a decision maker passes it on, however independent', () => {
  expect(judged(hocrA04, soundCase('C2', { crime: rape }))).toBe('not met, refer')
  expect(judged(hocrA04, requestCase('C2', { crime: rape }))).toBe('not met, refer')
})

test('a registrar who is not on the register passes it on', () => {
  expect(
    judged(hocrA04, soundCase('C2', { crime: rape, decisionMaker: { ...theRegistrar, onCollegeRegister: 'no' } })),
  ).toBe('not met, refer')
  expect(
    judged(hocrA04, soundCase('C2', { crime: rape, decisionMaker: { ...theRegistrar, onCollegeRegister: 'unknown' } })),
  ).toBe('unknown, hold')
})

test('whether somebody else is on the register makes no difference', () => {
  for (const role of ['ddm', 'deputy'] as const)
    expect(
      judged(hocrA04, soundCase('C2', { crime: rape, decisionMaker: { role, onCollegeRegister: 'unknown' } })),
    ).toBe('not met, refer')
})

test('a deputy needs the register and an appointment', () => {
  expect(judged(hocrA04, soundCase('C2', { crime: rape, decisionMaker: { ...theRegistrar, role: 'deputy' } }))).toBe(
    'not met, refer',
  )
  expect(
    judged(
      hocrA04,
      soundCase('C2', { crime: rape, decisionMaker: { ...theRegistrar, role: 'deputy', appointedActingFcr: 'yes' } }),
    ),
  ).toBe('met')
})

test('homicide and attempted murder are reserved too', () => {
  expect(judged(hocrA04, soundCase('C2', { crime: { code: '001/01', countClass: '1' } }))).toBe('not met, refer')
  expect(judged(hocrA04, soundCase('C2', { crime: { code: '002/00', countClass: '2' } }))).toBe('not met, refer')
})

test('what the crime once was counts', () => {
  expect(judged(hocrA04, soundCase('C2', { crime: { classesEver: [rape] } }))).toBe('not met, refer')
})

test('whether the chief officer may is for HOCR-A-05 to say', () => {
  expect(judged(hocrA04, soundCase('C2', { crime: rape, decisionMaker: { role: 'chief officer' } }))).toBe(
    'not applicable',
  )
})

test('a theft is not reserved', () => {
  expect(judged(hocrA04, soundCase('C2'))).toBe('not applicable')
})
