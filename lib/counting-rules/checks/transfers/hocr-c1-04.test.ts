import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase } from '#lib/counting-rules/examples/sound-case'
import type { RequesterFacts } from '#lib/counting-rules/model'
import { hocrC104 } from './hocr-c1-04.ts'

test('where the suspect was comes first', () => {
  expect(judged(hocrC104, requestCase('C1'))).toBe('met')
})

test('a later step will do when the earlier ones gave nothing', () => {
  expect(judged(hocrC104, requestCase('C1', { requesterFacts: { placeStep: 'victim home' } }))).toBe('met')
  expect(
    judged(hocrC104, requestCase('C1', { requesterFacts: { placeStep: 'victim home', earlierStepsRuledOut: 'no' } })),
  ).toBe('not met, hold')
})

test('for a message the confirmed address of the suspect is the second step', () => {
  expect(
    judged(
      hocrC104,
      requestCase('C1', { requesterFacts: { placeStep: 'suspect confirmed address', dependsOnDevice: 'yes' } }),
    ),
  ).toBe('met')
  expect(
    judged(
      hocrC104,
      requestCase('C1', { requesterFacts: { placeStep: 'suspect confirmed address', dependsOnDevice: 'no' } }),
    ),
  ).toBe('not met, hold')
})

test('it waits until somebody has said how the place was found', () => {
  expect(judged(hocrC104, requestCase('C1', { requesterFacts: { placeStep: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrC104, requestCase('C1', { requesterFacts: { dependsOnDevice: 'unknown' } }))).toBe('unknown, hold')
})

const found = (
  placeStep: RequesterFacts<'C1'>['placeStep'],
  dependsOnDevice: 'yes' | 'no',
  earlierStepsRuledOut: 'yes' | 'no',
) => judged(hocrC104, requestCase('C1', { requesterFacts: { placeStep, dependsOnDevice, earlierStepsRuledOut } }))

test.each([
  ['no', ['victim at the time', 'victim home', 'business premises']],
  ['yes', ['suspect confirmed address', 'victim home']],
] as const)('every later step, where it took a device: %s, once the ones before gave nothing', (device, steps) => {
  for (const step of steps) {
    expect(found(step, device, 'yes'), step).toBe('met')
    expect(found(step, device, 'no'), step).toBe('not met, hold')
  }
  expect(found('suspect at the time', device, 'no')).toBe('met')
})

test('a step of the other order does not fit', () => {
  for (const step of ['victim at the time', 'business premises'] as const)
    expect(found(step, 'yes', 'yes'), step).toBe('not met, hold')
})

test('an authorised place, and a place with its own rule, need no step', () => {
  const requesterFacts = { dependsOnDevice: 'unknown', earlierStepsRuledOut: 'no' } as const
  for (const placeStep of ['agreed between forces', 'departure airport', 'first force aware'] as const)
    expect(judged(hocrC104, requestCase('C1', { requesterFacts: { ...requesterFacts, placeStep } })), placeStep).toBe(
      'met',
    )
})
