import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC102 } from './hocr-c1-02.ts'
import { hocrC105 } from './hocr-c1-05.ts'

test('a place found by the steps needs no agreement', () => {
  expect(judged(hocrC105, requestCase('C1'))).toBe('met')
})

test('another place needs the word of both forces', () => {
  expect(
    judged(
      hocrC105,
      requestCase('C1', {
        requesterFacts: { placeStep: 'agreed between forces', agreedByOurs: 'ddm', agreedByTheirs: 'fcr' },
      }),
    ),
  ).toBe('met')
  expect(
    judged(
      hocrC105,
      requestCase('C1', {
        requesterFacts: { placeStep: 'agreed between forces', agreedByOurs: 'ddm', agreedByTheirs: 'nobody' },
      }),
    ),
  ).toBe('not met, hold')
})

test('a force that declines keeps it here for now', () => {
  expect(judged(hocrC105, requestCase('C1', { requesterFacts: { acceptance: 'declined' } }))).toBe('not met, hold')
})

test('the number of the other force is its acceptance: without a word beside it nothing is held, and without the number it is', () => {
  for (const acceptance of ['unknown', 'waiting'] as const)
    for (const referenceKind of ['crime', 'crime-related incident', 'none', 'unknown'] as const) {
      const facts = requestCase('C1', { requesterFacts: { acceptance, referenceKind } })
      expect(judged(hocrC105, facts)).toBe('met')
      expect(judged(hocrC102, facts) === 'met').toBe(['crime', 'crime-related incident'].includes(referenceKind))
    }
})

test('it waits until it is known who agreed', () => {
  expect(judged(hocrC105, requestCase('C1', { requesterFacts: { placeStep: 'agreed between forces' } }))).toBe(
    'unknown, hold',
  )
  expect(
    judged(
      hocrC105,
      requestCase('C1', { requesterFacts: { placeStep: 'agreed between forces', agreedByOurs: 'ddm' } }),
    ),
  ).toBe('unknown, hold')
  expect(judged(hocrC105, requestCase('C1', { requesterFacts: { placeStep: 'unknown' } }))).toBe('unknown, hold')
})

test('for either force a decision maker or the registrar agrees, and nobody for nobody', () => {
  const authorised = (agreedByOurs: 'ddm' | 'fcr' | 'nobody', agreedByTheirs: 'ddm' | 'fcr' | 'nobody') =>
    judged(
      hocrC105,
      requestCase('C1', { requesterFacts: { placeStep: 'agreed between forces', agreedByOurs, agreedByTheirs } }),
    )
  for (const ours of ['ddm', 'fcr'] as const)
    for (const theirs of ['ddm', 'fcr'] as const) expect(authorised(ours, theirs)).toBe('met')
  expect(authorised('nobody', 'fcr')).toBe('not met, hold')
})
