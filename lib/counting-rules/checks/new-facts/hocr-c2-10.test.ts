import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC210 } from './hocr-c2-10.ts'

const rape = { code: '019/08', countClass: '19C' }

test('a rape that new information disproves, not consent', () => {
  expect(said(hocrC210, soundCase('C2', { crime: rape, decider: theRegistrar }))).toBe('met')
})

test('consent never takes a rape out of the count', () => {
  expect(said(hocrC210, askedCase('C2', { crime: rape, asked: { reliesOnConsent: 'yes' } }))).toBe('not met, refuse')
  expect(said(hocrC210, soundCase('C2', { crime: rape, judged: { consentIsTheIssue: 'yes' } }))).toBe('not met, refuse')
  expect(said(hocrC210, askedCase('C2', { crime: rape, request: { reasons: ['HOCR-R-26'] } }))).toBe('not met, refuse')
})

test('it waits until it is known whether consent is the question', () => {
  expect(said(hocrC210, askedCase('C2', { crime: rape, asked: { reliesOnConsent: 'unknown' } }))).toBe('unknown, hold')
  expect(said(hocrC210, soundCase('C2', { crime: rape, judged: { consentIsTheIssue: 'unknown' } }))).toBe(
    'unknown, hold',
  )
})

test('it speaks of rape only', () => {
  expect(said(hocrC210, askedCase('C2', { asked: { reliesOnConsent: 'yes' } }))).toBe('not applicable')
})

test('at asking only the requester can say whether it rests on consent', () => {
  expect(said(hocrC210, askedCase('C2', { crime: rape }))).toBe('met')
  expect(said(hocrC210, soundCase('C2', { crime: rape, judged: null }))).toBe('unknown, hold')
})

test('what a suspect says is looked past where there is new information besides', () => {
  const says = (alsoNewInformation: 'yes' | 'no') =>
    soundCase('C2', { crime: rape, request: { reasons: ['HOCR-R-26'], alsoNewInformation } })
  expect(said(hocrC210, says('yes'))).toBe('met')
  expect(said(hocrC210, says('no'))).toBe('not met, refuse')
})
