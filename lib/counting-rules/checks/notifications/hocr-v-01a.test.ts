import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { informedCase } from '#lib/counting-rules/examples/informed-case'
import { hocrV01a } from './hocr-v-01a.ts'

test('the decision maker confirms after the last notification', () => {
  expect(judged(hocrV01a, informedCase('C2'))).toBe('met')
  expect(judged(hocrV01a, informedCase('C2', { notification: { confirmation: { isDecisionMaker: 'no' } } }))).toBe(
    'met',
  )
})

test('the person who asked never confirms, nor one who could not decide', () => {
  expect(judged(hocrV01a, informedCase('C2', { notification: { confirmation: { isRequester: 'yes' } } }))).toBe(
    'not met, refuse',
  )
  expect(
    judged(
      hocrV01a,
      informedCase('C2', { notification: { confirmation: { isDecisionMaker: 'no', couldHaveDecided: 'no' } } }),
    ),
  ).toBe('not met, refuse')
})

test('a confirmation before the last notification is worth nothing', () => {
  expect(
    judged(hocrV01a, informedCase('C2', { notification: { confirmation: { confirmedAt: '2026-11-17T09:00:00Z' } } })),
  ).toBe('not met, hold')
  expect(
    judged(hocrV01a, informedCase('C2', { notification: { confirmation: { confirmedAt: '2026-11-25T09:00:00Z' } } })),
  ).toBe('not met, refuse')
  expect(judged(hocrV01a, informedCase('C2', { notification: { confirmation: { sawEveryNotification: 'no' } } }))).toBe(
    'not met, hold',
  )
})

test('without a confirmation it waits', () => {
  expect(judged(hocrV01a, informedCase('C2', { notification: { confirmation: null } }))).toBe('unknown, hold')
  expect(judged(hocrV01a, informedCase('C2', { notification: { confirmation: { isRequester: 'unknown' } } }))).toBe(
    'unknown, hold',
  )
})

test('a confirmation counts from the moment of the last notification to the moment it leaves the count', () => {
  const confirmed = (confirmedAt: string) =>
    judged(hocrV01a, informedCase('C2', { notification: { confirmation: { confirmedAt } } }))
  expect(confirmed('2026-11-18T11:00:00Z')).toBe('met')
  expect(confirmed('2026-11-18T10:59:59Z')).toBe('not met, hold')
  expect(confirmed('2026-11-19T09:05:00Z')).toBe('met')
  expect(confirmed('2026-11-19T09:05:01Z')).toBe('not met, refuse')
})

test('with nobody informed it still comes after the decision', () => {
  const notification = { duties: [], confirmation: { confirmedAt: '2026-11-15T09:00:00Z' } }
  expect(judged(hocrV01a, informedCase('C2', { notification }))).toBe('not met, hold')
})

test('who confirmed, and what they saw, must be known', () => {
  const unsure = (change: object) => judged(hocrV01a, informedCase('C2', { notification: { confirmation: change } }))
  expect(unsure({ isDecisionMaker: 'unknown', couldHaveDecided: 'unknown' })).toBe('unknown, hold')
  expect(unsure({ sawEveryNotification: 'unknown' })).toBe('unknown, hold')
  expect(judged(hocrV01a, informedCase('C2', { notification: null }))).toBe('unknown, hold')
})
