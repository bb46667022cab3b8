import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase } from '#lib/counting-rules/examples/sound-case'
import { merge, type Change } from '#lib/counting-rules/examples/merge'
import type { CaseInput } from '#lib/counting-rules/model'
import { hocrC305 } from './hocr-c3-05.ts'

const moreMessages: Change<CaseInput> = {
  crime: { code: '008/72', countClass: '8R' },
  requesterFacts: {
    kind: 'part of',
    principalCrime: { code: '008/65', countClass: '8Q' },
    overThreeMonthsApart: 'no',
    offenderDealtWithBetween: 'no',
  },
}
const more = (change: Change<CaseInput> = {}) => merge(moreMessages, change) as Change<CaseInput>

test('more messages to the same victim join the stalking', () => {
  expect(judged(hocrC305, requestCase('C3', more()))).toBe('met')
  expect(judged(hocrC305, requestCase('C3', more({ crime: { code: '195/94', countClass: '8L' } })))).toBe('met')
})

test('another victim or suspect, or an offender dealt with in between, is new', () => {
  expect(judged(hocrC305, requestCase('C3', more({ requesterFacts: { principalCrime: { sameVictims: 'no' } } })))).toBe(
    'not met, refuse',
  )
  expect(
    judged(hocrC305, requestCase('C3', more({ requesterFacts: { principalCrime: { sameSuspects: 'no' } } }))),
  ).toBe('not met, refuse')
  expect(judged(hocrC305, requestCase('C3', more({ requesterFacts: { offenderDealtWithBetween: 'yes' } })))).toBe(
    'not met, refuse',
  )
})

test('it waits until the gap is known', () => {
  expect(judged(hocrC305, requestCase('C3', more({ requesterFacts: { overThreeMonthsApart: 'unknown' } })))).toBe(
    'unknown, hold',
  )
})

test('a threat to kill does not join', () => {
  expect(judged(hocrC305, requestCase('C3', more({ crime: { code: '005/28', countClass: '8R' } })))).toBe(
    'not applicable',
  )
})
