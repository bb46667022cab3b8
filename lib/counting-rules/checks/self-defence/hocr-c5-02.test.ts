import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC502 } from './hocr-c5-02.ts'

const claimOnly = {
  cctv: 'no' as const,
  independentWitness: 'no' as const,
  injuriesFit: 'no' as const,
  otherSupport: 'no' as const,
}

test('film and a doorman show it', () => {
  expect(judged(hocrC502, soundCase('C5'))).toBe('met')
  expect(judged(hocrC502, requestCase('C5'))).toBe('met')
})

test('the claim alone does not', () => {
  expect(judged(hocrC502, requestCase('C5', { requesterFacts: claimOnly }))).toBe('not met, refuse')
  expect(
    judged(hocrC502, requestCase('C5', { evidence: [anItem({ kind: 'suspect account', effect: 'self-defence' })] })),
  ).toBe('not met, refuse')
  expect(judged(hocrC502, requestCase('C5', { evidence: [] }))).toBe('not met, refuse')
})

test('the decision maker may find it not shown', () => {
  expect(judged(hocrC502, soundCase('C5', { judgements: { selfDefenceShown: 'no' } }))).toBe('not met, refuse')
})

test('it waits until somebody has said', () => {
  expect(judged(hocrC502, soundCase('C5', { judgements: { selfDefenceShown: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrC502, requestCase('C5', { requesterFacts: { ...claimOnly, cctv: 'unknown' } }))).toBe(
    'unknown, hold',
  )
})

test.each(['cctv', 'independentWitness', 'injuriesFit', 'otherSupport'] as const)('%s alone is support', (support) => {
  const none = { cctv: 'no', independentWitness: 'no', injuriesFit: 'no', otherSupport: 'no' } as const
  expect(judged(hocrC502, requestCase('C5', { requesterFacts: { ...none, [support]: 'yes' } }))).toBe('met')
})

test('evidence of something else does not show it', () => {
  expect(judged(hocrC502, requestCase('C5', { evidence: [anItem({ effect: 'casts doubt only' })] }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrC502, requestCase('C5', { evidence: [] }))).toBe('not met, refuse')
})

test('what was said first, under whatever name, is a claim too', () => {
  for (const kind of ['first account', 'incident log'] as const)
    expect(judged(hocrC502, requestCase('C5', { evidence: [anItem({ kind, effect: 'self-defence' })] }))).toBe(
      'not met, refuse',
    )
})
