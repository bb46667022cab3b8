import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrA01 } from './hocr-a-01.ts'

test('a decision maker with no part in the case may decide', () => {
  expect(judged(hocrA01, soundCase('C2'))).toBe('met')
})

test('nobody decides what they asked for, worked on or supervised', () => {
  expect(judged(hocrA01, soundCase('C2', { decisionMaker: { conflicts: ['requester'] } }))).toBe('not met, refuse')
  expect(judged(hocrA01, soundCase('C2', { decisionMaker: { conflicts: ['oic now or before'] } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrA01, soundCase('C2', { decisionMaker: { conflicts: ['reporting officer'] } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrA01, soundCase('C2', { decisionMaker: { conflicts: ['attending officer'] } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrA01, soundCase('C2', { decisionMaker: { conflicts: ['interviewing officer'] } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrA01, soundCase('C2', { decisionMaker: { conflicts: ['supervised the investigation'] } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrA01, soundCase('C2', { decisionMaker: { conflicts: ['investigating team'] } }))).toBe(
    'not met, refuse',
  )
})

test('a decision maker who declares a part may not decide', () => {
  expect(judged(hocrA01, soundCase('C2', { judgements: { independenceDeclared: 'no' } }))).toBe('not met, refuse')
})

test('until the product has looked and the decision maker has declared, it waits', () => {
  expect(judged(hocrA01, soundCase('C2', { decisionMaker: { conflicts: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrA01, soundCase('C2', { judgements: { independenceDeclared: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrA01, soundCase('C2', { decisionMaker: null }))).toBe('unknown, hold')
})

test('where the only registered registrar had a part in a rape, the case waits for another', () => {
  const rape = (anotherRegisteredRegistrar: 'yes' | 'no' | 'unknown', code = '019/08', countClass = '19C') =>
    soundCase('C2', {
      crime: { code, countClass },
      force: { anotherRegisteredRegistrar },
      decisionMaker: { ...theRegistrar, conflicts: ['attending officer'] },
    })
  expect(judged(hocrA01, rape('no'))).toBe('not met, hold')
  expect(judged(hocrA01, rape('yes'))).toBe('not met, refuse')
  expect(judged(hocrA01, rape('unknown'))).toBe('not met, refuse')
  expect(judged(hocrA01, rape('no', '048/01', '48'))).toBe('not met, refuse')
})

test.each([
  ...(['requester', 'oic now or before', 'reporting officer', 'attending officer', 'interviewing officer'] as const),
  ...(['supervised the investigation', 'investigating team'] as const),
])('who was %s had a part in it', (conflict) => {
  expect(judged(hocrA01, soundCase('C3', { decisionMaker: { conflicts: [conflict] } }))).toBe('not met, refuse')
})

test('a stake, or the same unit, is for other rules; and what was not declared is not known', () => {
  const others = ['same unit', 'relative, friend or witness', 'victim or suspect', 'performance target'] as const
  expect(judged(hocrA01, soundCase('C3', { decisionMaker: { conflicts: [...others] } }))).toBe('met')
  expect(judged(hocrA01, soundCase('C3', { judgements: null }))).toBe('unknown, hold')
})

test('it is said what part they had, and what is left where nobody else could decide', () => {
  const tied = (anotherRegisteredRegistrar: 'yes' | 'no') =>
    hocrA01.judge(
      soundCase('C2', {
        crime: { code: '019/08', countClass: '19C' },
        force: { anotherRegisteredRegistrar },
        decisionMaker: { ...theRegistrar, conflicts: ['attending officer', 'requester'] },
      }),
      hocr2026,
    )
  const said = (words: RegExp) => expect.stringMatching(words) as string
  expect(tied('no')).toMatchObject({
    wrong: said(/: attending officer, requester\. No other registrar/),
    satisfy: said(/appoints another registrar/),
    instead: said(/recorded until then/),
  })
  expect(tied('yes')).toMatchObject({ wrong: said(/: attending officer, requester\.$/) })
})
