import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { merge, type Change } from '#lib/counting-rules/examples/merge'
import type { FactsGiven } from '#lib/counting-rules/model'
import { hocrC305 } from './hocr-c3-05.ts'

const moreMessages: Change<FactsGiven> = {
  crime: { code: '008/72', countClass: '8R' },
  asked: {
    kind: 'part of',
    survivor: { code: '008/65', countClass: '8Q' },
    overThreeMonthsApart: 'no',
    offenderDealtWithBetween: 'no',
  },
}
const more = (change: Change<FactsGiven> = {}) => merge(moreMessages, change) as Change<FactsGiven>

test('more messages to the same victim join the stalking', () => {
  expect(said(hocrC305, askedCase('C3', more()))).toBe('met')
  expect(said(hocrC305, askedCase('C3', more({ crime: { code: '195/94', countClass: '8L' } })))).toBe('met')
})

test('another victim or suspect, or an offender dealt with in between, is new', () => {
  expect(said(hocrC305, askedCase('C3', more({ asked: { survivor: { sameVictims: 'no' } } })))).toBe('not met, refuse')
  expect(said(hocrC305, askedCase('C3', more({ asked: { survivor: { sameSuspects: 'no' } } })))).toBe('not met, refuse')
  expect(said(hocrC305, askedCase('C3', more({ asked: { offenderDealtWithBetween: 'yes' } })))).toBe('not met, refuse')
})

test('after three months the registrar looks', () => {
  expect(said(hocrC305, soundCase('C3', more({ asked: { overThreeMonthsApart: 'yes' } })))).toBe('not met, refer')
  expect(said(hocrC305, soundCase('C3', more({ asked: { overThreeMonthsApart: 'yes' }, decider: theRegistrar })))).toBe(
    'met',
  )
})

test('it waits until the gap is known', () => {
  expect(said(hocrC305, askedCase('C3', more({ asked: { overThreeMonthsApart: 'unknown' } })))).toBe('unknown, hold')
})

test('a threat to kill does not join', () => {
  expect(said(hocrC305, askedCase('C3', more({ crime: { code: '005/28', countClass: '8R' } })))).toBe('not applicable')
})
