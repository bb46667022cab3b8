import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrA01a } from './hocr-a-01a.ts'

test('a decider without a stake may decide', () => {
  expect(said(hocrA01a, soundCase('C3'))).toBe('met')
})

test('a relative, a victim or somebody with a target may not', () => {
  expect(said(hocrA01a, soundCase('C3', { decider: { conflicts: ['relative, friend or witness'] } }))).toBe(
    'not met, refuse',
  )
  expect(said(hocrA01a, soundCase('C3', { decider: { conflicts: ['victim or suspect'] } }))).toBe('not met, refuse')
  expect(said(hocrA01a, soundCase('C3', { decider: { conflicts: ['performance target'] } }))).toBe('not met, refuse')
})

test('until somebody has looked, it waits', () => {
  expect(said(hocrA01a, soundCase('C3', { decider: { conflicts: 'unknown' } }))).toBe('unknown, hold')
})

test('who has no named stake has none, and nobody named is nobody known', () => {
  expect(said(hocrA01a, soundCase('C3', { decider: { conflicts: ['requester', 'same unit'] } }))).toBe('met')
  expect(said(hocrA01a, soundCase('C3', { decider: { conflicts: ['victim or suspect'] } }))).toBe('not met, refuse')
  expect(said(hocrA01a, soundCase('C3', { decider: { conflicts: ['performance target'] } }))).toBe('not met, refuse')
  expect(said(hocrA01a, soundCase('C3', { decider: null }))).toBe('unknown, hold')
})
