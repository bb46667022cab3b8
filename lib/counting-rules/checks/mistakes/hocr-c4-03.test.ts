import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC403 } from './hocr-c4-03.ts'

const drug = { code: '092/51', countClass: '92D' }

test('a powder that is no drug: a point to prove is missing', () => {
  expect(judged(hocrC403, requestCase('C4', { crime: drug, requesterFacts: { pointsToProve: 'not made out' } }))).toBe(
    'met',
  )
})

test('points made out keep the crime', () => {
  expect(judged(hocrC403, requestCase('C4', { crime: drug, requesterFacts: { pointsToProve: 'made out' } }))).toBe(
    'not met, refuse',
  )
})

test('it waits until somebody has gone through them', () => {
  expect(judged(hocrC403, requestCase('C4', { crime: drug, requesterFacts: { pointsToProve: 'unknown' } }))).toBe(
    'unknown, hold',
  )
})

test('a victim’s crime has another test', () => {
  expect(judged(hocrC403, requestCase('C4'))).toBe('not applicable')
})
