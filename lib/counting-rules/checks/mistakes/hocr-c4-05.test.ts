import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC405 } from './hocr-c4-05.ts'

test('a mistake of another kind', () => {
  expect(judged(hocrC405, requestCase('C4'))).toBe('met')
})

test('a wrong class is put right, not cancelled', () => {
  expect(judged(hocrC405, requestCase('C4', { requesterFacts: { mistake: 'wrong offence class' } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrC405, requestCase('C4', { request: { reasons: ['HOCR-R-19'], alsoNewInformation: 'yes' } }))).toBe(
    'not met, refuse',
  )
})

test('it waits until the kind of mistake is known', () => {
  expect(judged(hocrC405, requestCase('C4', { requesterFacts: { mistake: 'unknown' } }))).toBe('unknown, hold')
})

test('another notifiable offence that was reported is reclassified', () => {
  const misheard = { mistake: 'report misheard or misread' as const }
  const theft = { code: '049/10', countClass: '49' }
  const asked = (change: object) => judged(hocrC405, requestCase('C4', { requesterFacts: { ...misheard, ...change } }))
  expect(asked({ reportedOffence: theft })).toBe('not met, refuse')
  expect(asked({ reportedOffence: { code: '149/00', countClass: '58B' } })).toBe('not met, refuse')
  expect(asked({ reportedOffence: { code: '057/00', countClass: '58A' } })).toBe('not met, refuse')
  expect(asked({ reported: 'civil matter' })).toBe('met')
  // As it was reported it was recorded: that is for HOCR-C4-04.
  expect(asked({})).toBe('met')
  expect(
    judged(hocrC405, soundCase('C4', { requesterFacts: misheard, judgements: { reportedOffenceInLog: theft } })),
  ).toBe('not met, refuse')
})
