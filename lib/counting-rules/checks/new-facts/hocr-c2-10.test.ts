import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC210 } from './hocr-c2-10.ts'

const rape = { code: '019/08', countClass: '19C' }

test('a rape that new information disproves, not consent', () => {
  expect(judged(hocrC210, soundCase('C2', { crime: rape, decisionMaker: theRegistrar }))).toBe('met')
})

test('consent never takes a rape out of the count', () => {
  expect(judged(hocrC210, requestCase('C2', { crime: rape, requesterFacts: { reliesOnConsent: 'yes' } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrC210, soundCase('C2', { crime: rape, judgements: { consentIsTheIssue: 'yes' } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrC210, requestCase('C2', { crime: rape, request: { reasons: ['HOCR-R-26'] } }))).toBe(
    'not met, refuse',
  )
})

test('it waits until it is known whether consent is the question', () => {
  expect(judged(hocrC210, requestCase('C2', { crime: rape, requesterFacts: { reliesOnConsent: 'unknown' } }))).toBe(
    'unknown, hold',
  )
  expect(judged(hocrC210, soundCase('C2', { crime: rape, judgements: { consentIsTheIssue: 'unknown' } }))).toBe(
    'unknown, hold',
  )
})

test('it speaks of rape only', () => {
  expect(judged(hocrC210, requestCase('C2', { requesterFacts: { reliesOnConsent: 'yes' } }))).toBe('not applicable')
})

test('at asking only the requester can say whether it rests on consent', () => {
  expect(judged(hocrC210, requestCase('C2', { crime: rape }))).toBe('met')
  expect(judged(hocrC210, soundCase('C2', { crime: rape, judgements: null }))).toBe('unknown, hold')
})

test('what a suspect says is looked past where there is new information besides', () => {
  const says = (alsoNewInformation: 'yes' | 'no') =>
    soundCase('C2', { crime: rape, request: { reasons: ['HOCR-R-26'], alsoNewInformation } })
  expect(judged(hocrC210, says('yes'))).toBe('met')
  expect(judged(hocrC210, says('no'))).toBe('not met, refuse')
})
