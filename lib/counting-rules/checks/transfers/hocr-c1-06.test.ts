import { expect, test } from 'vitest'
import type { RequesterFacts } from '#lib/counting-rules/model'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC106 } from './hocr-c1-06.ts'

type Place = RequesterFacts<'C1'>['placeStep']

const at = (
  placeStep: Place,
  requesterFacts: { receivingForce?: string; acceptance?: 'accepted' | 'waiting' | 'unknown' } = {},
) => soundCase('C1', { requesterFacts: { placeStep, ...requesterFacts } })

test('an ordinary place follows the ordinary order', () => {
  expect(judged(hocrC106, soundCase('C1'))).toBe('not applicable')
  expect(judged(hocrC106, at('unknown'))).toBe('not applicable')
})

test('the railway is British Transport Police’s', () => {
  expect(judged(hocrC106, at('British Transport Police location', { receivingForce: 'BTP' }))).toBe('met')
  expect(judged(hocrC106, at('British Transport Police location'))).toBe('not met, hold')
})

test.each<Place>(['departure airport', 'series over several forces', 'first force aware'])(
  '%s: the other force must have accepted it',
  (place) => {
    expect(judged(hocrC106, at(place))).toBe('met')
    expect(judged(hocrC106, at(place, { acceptance: 'waiting' }))).toBe('not met, hold')
    expect(judged(hocrC106, at(place, { acceptance: 'unknown' }))).toBe('not met, hold')
  },
)

test('a flight from abroad is for the registrar, asked as a transfer or as a mistake', () => {
  const mistake = { requesterFacts: { mistake: 'flight from abroad' as const } }
  expect(judged(hocrC106, at('flight from abroad'))).toBe('not met, refer')
  expect(judged(hocrC106, soundCase('C4', mistake))).toBe('not met, refer')
  expect(judged(hocrC106, soundCase('C4', { ...mistake, decisionMaker: theRegistrar }))).toBe('met')
  expect(judged(hocrC106, soundCase('C4'))).toBe('not applicable')
  expect(judged(hocrC106, soundCase('C2'))).toBe('not applicable')
})
