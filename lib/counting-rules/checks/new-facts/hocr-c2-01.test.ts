import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC201 } from './hocr-c2-01.ts'

const half = { relevant: 'yes' as const, sourceReliable: 'yes' as const, determinative: 'yes' as const }
const twoHalves = {
  evidence: [anItem(), anItem({ id: 'e2' })],
  judgements: {
    evidence: [
      { evidenceId: 'e1', ...half, additional: 'yes' as const, verifiable: 'no' as const },
      { evidenceId: 'e2', ...half, additional: 'no' as const, verifiable: 'yes' as const },
    ],
  },
}

test('one piece that passes all three tests is what C2 needs', () => {
  expect(judged(hocrC201, soundCase('C2'))).toBe('met')
})

test('no evidence, no C2', () => {
  expect(judged(hocrC201, requestCase('C2', { evidence: [] }))).toBe('not met, refuse')
})

test('a piece that fails one of the three is not enough', () => {
  expect(
    judged(
      hocrC201,
      soundCase('C2', {
        judgements: {
          evidence: [
            {
              evidenceId: 'e1',
              additional: 'no',
              verifiable: 'yes',
              relevant: 'yes',
              determinative: 'yes',
              sourceReliable: 'yes',
            },
          ],
        },
      }),
    ),
  ).toBe('not met, refuse')
  expect(
    judged(
      hocrC201,
      soundCase('C2', {
        judgements: {
          evidence: [
            {
              evidenceId: 'e1',
              additional: 'yes',
              verifiable: 'no',
              relevant: 'yes',
              determinative: 'yes',
              sourceReliable: 'yes',
            },
          ],
        },
      }),
    ),
  ).toBe('not met, refuse')
  expect(
    judged(
      hocrC201,
      soundCase('C2', {
        judgements: {
          evidence: [
            {
              evidenceId: 'e1',
              additional: 'yes',
              verifiable: 'yes',
              relevant: 'yes',
              determinative: 'no',
              sourceReliable: 'yes',
            },
          ],
        },
      }),
    ),
  ).toBe('not met, refuse')
})

test('two pieces that pass half each are not one that passes', () => {
  expect(judged(hocrC201, soundCase('C2', twoHalves))).toBe('not met, refuse')
})

test('until the decision maker has named and judged it, it waits', () => {
  expect(judged(hocrC201, soundCase('C2', { judgements: { decisive: null } }))).toBe('unknown, hold')
  expect(judged(hocrC201, soundCase('C2', { judgements: { evidence: [] } }))).toBe('unknown, hold')
})

test('at asking it is enough that there is a piece', () => {
  expect(judged(hocrC201, requestCase('C2'))).toBe('met')
})
