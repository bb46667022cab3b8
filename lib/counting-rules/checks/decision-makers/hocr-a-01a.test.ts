import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrA01a } from './hocr-a-01a.ts'

test('a decision maker without a stake may decide', () => {
  expect(judged(hocrA01a, soundCase('C3'))).toBe('met')
})

test('a relative, a victim or somebody with a target may not', () => {
  expect(judged(hocrA01a, soundCase('C3', { decisionMaker: { conflicts: ['relative, friend or witness'] } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrA01a, soundCase('C3', { decisionMaker: { conflicts: ['victim or suspect'] } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrA01a, soundCase('C3', { decisionMaker: { conflicts: ['performance target'] } }))).toBe(
    'not met, refuse',
  )
})

test('until somebody has looked, it waits', () => {
  expect(judged(hocrA01a, soundCase('C3', { decisionMaker: { conflicts: 'unknown' } }))).toBe('unknown, hold')
})

test('who has no named stake has none, and nobody named is nobody known', () => {
  expect(judged(hocrA01a, soundCase('C3', { decisionMaker: { conflicts: ['requester', 'same unit'] } }))).toBe('met')
  expect(judged(hocrA01a, soundCase('C3', { decisionMaker: { conflicts: ['victim or suspect'] } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrA01a, soundCase('C3', { decisionMaker: { conflicts: ['performance target'] } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrA01a, soundCase('C3', { decisionMaker: null }))).toBe('unknown, hold')
})
