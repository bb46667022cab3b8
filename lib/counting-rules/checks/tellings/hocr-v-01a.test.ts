import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { toldCase } from '#lib/counting-rules/examples/told-case'
import { hocrV01a } from './hocr-v-01a.ts'

test('the decider confirms after the last telling', () => {
  expect(said(hocrV01a, toldCase('C2'))).toBe('met')
  expect(said(hocrV01a, toldCase('C2', { telling: { confirmation: { isDecider: 'no' } } }))).toBe('met')
})

test('the person who asked never confirms, nor one who could not decide', () => {
  expect(said(hocrV01a, toldCase('C2', { telling: { confirmation: { isRequester: 'yes' } } }))).toBe('not met, refuse')
  expect(
    said(hocrV01a, toldCase('C2', { telling: { confirmation: { isDecider: 'no', couldHaveDecided: 'no' } } })),
  ).toBe('not met, refuse')
})

test('a confirmation before the last telling is worth nothing', () => {
  expect(said(hocrV01a, toldCase('C2', { telling: { confirmation: { confirmedAt: '2026-11-17T09:00:00Z' } } }))).toBe(
    'not met, hold',
  )
  expect(said(hocrV01a, toldCase('C2', { telling: { confirmation: { confirmedAt: '2026-11-25T09:00:00Z' } } }))).toBe(
    'not met, refuse',
  )
  expect(said(hocrV01a, toldCase('C2', { telling: { confirmation: { sawEveryTelling: 'no' } } }))).toBe('not met, hold')
})

test('without a confirmation it waits', () => {
  expect(said(hocrV01a, toldCase('C2', { telling: { confirmation: null } }))).toBe('unknown, hold')
  expect(said(hocrV01a, toldCase('C2', { telling: { confirmation: { isRequester: 'unknown' } } }))).toBe(
    'unknown, hold',
  )
})

test('a confirmation counts from the moment of the last telling to the moment it leaves the count', () => {
  const confirmed = (confirmedAt: string) =>
    said(hocrV01a, toldCase('C2', { telling: { confirmation: { confirmedAt } } }))
  expect(confirmed('2026-11-18T11:00:00Z')).toBe('met')
  expect(confirmed('2026-11-18T10:59:59Z')).toBe('not met, hold')
  expect(confirmed('2026-11-19T09:05:00Z')).toBe('met')
  expect(confirmed('2026-11-19T09:05:01Z')).toBe('not met, refuse')
})

test('with nobody told it still comes after the decision', () => {
  const telling = { duties: [], confirmation: { confirmedAt: '2026-11-15T09:00:00Z' } }
  expect(said(hocrV01a, toldCase('C2', { telling }))).toBe('not met, hold')
})

test('who confirmed, and what they saw, must be known', () => {
  const unsure = (change: object) => said(hocrV01a, toldCase('C2', { telling: { confirmation: change } }))
  expect(unsure({ isDecider: 'unknown', couldHaveDecided: 'unknown' })).toBe('unknown, hold')
  expect(unsure({ sawEveryTelling: 'unknown' })).toBe('unknown, hold')
  expect(said(hocrV01a, toldCase('C2', { telling: null }))).toBe('unknown, hold')
})
