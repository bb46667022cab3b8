import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA05 } from './hocr-a-05.ts'

const rape = { code: '019/08', countClass: '19C' }
const chief = { role: 'chief officer' as const, registrarAdviceWords: 40 }
const noneRegistered = { registeredRegistrarExists: 'no' as const }

test('the chief officer decides with the registrar’s advice where none is registered', () => {
  expect(judged(hocrA05, soundCase('C2', { crime: rape, force: noneRegistered, decisionMaker: chief }))).toBe('met')
})

test('without the advice it waits', () => {
  expect(
    judged(hocrA05, soundCase('C2', { crime: rape, force: noneRegistered, decisionMaker: { role: 'chief officer' } })),
  ).toBe('not met, hold')
})

test('where a registrar is registered the chief officer does not decide', () => {
  expect(judged(hocrA05, soundCase('C2', { crime: rape, decisionMaker: chief }))).toBe('not met, refuse')
})

test('the chief officer decides nothing else', () => {
  expect(judged(hocrA05, soundCase('C2', { force: noneRegistered, decisionMaker: chief }))).toBe('not met, refuse')
})

test('where nobody knows whether one is registered, it waits', () => {
  expect(
    judged(
      hocrA05,
      soundCase('C2', { crime: rape, force: { registeredRegistrarExists: 'unknown' }, decisionMaker: chief }),
    ),
  ).toBe('unknown, hold')
})

test('a registrar who is not registered passes it to the chief officer', () => {
  expect(
    judged(
      hocrA05,
      soundCase('C2', {
        crime: rape,
        force: noneRegistered,
        decisionMaker: { ...theRegistrar, onCollegeRegister: 'no' },
      }),
    ),
  ).toBe('not met, refer')
})

test('it has nothing to say of an ordinary decision', () => {
  expect(judged(hocrA05, soundCase('C2'))).toBe('not applicable')
  expect(judged(hocrA05, soundCase('C2', { force: noneRegistered }))).toBe('not applicable')
  expect(judged(hocrA05, soundCase('C2', { crime: rape }))).toBe('not applicable')
  expect(judged(hocrA05, soundCase('C2', { crime: rape, force: noneRegistered, decisionMaker: theRegistrar }))).toBe(
    'not applicable',
  )
})

test('before anybody decides, and where it is not known that none is registered, it says nothing', () => {
  expect(judged(hocrA05, soundCase('C2', { crime: rape, force: noneRegistered, decisionMaker: null }))).toBe(
    'not applicable',
  )
  const unsure = { registeredRegistrarExists: 'unknown' as const }
  expect(judged(hocrA05, soundCase('C2', { crime: rape, force: unsure }))).toBe('not applicable')
})

test('three words are advice, and two are none', () => {
  const advised = (registrarAdviceWords: number) =>
    judged(
      hocrA05,
      soundCase('C2', { crime: rape, force: noneRegistered, decisionMaker: { ...chief, registrarAdviceWords } }),
    )
  expect(advised(3)).toBe('met')
  expect(advised(2)).toBe('not met, hold')
})

test('what is found stands beside the question on the advice', () => {
  expect(hocrA05.about.decision).toEqual(['advice'])
})
