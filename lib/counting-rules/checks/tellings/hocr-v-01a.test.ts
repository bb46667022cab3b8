import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/examples/said'
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
