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

test('what somebody near to the suspect says is a claim too, and what an officer took down may be', () => {
  const shownBy = (change: Parameters<typeof anItem>[0]) =>
    judged(hocrC502, soundCase('C5', { evidence: [anItem({ effect: 'self-defence', ...change })] }))
  const said = { kind: 'witness account', isAccount: 'yes' } as const
  expect(shownBy({ ...said, madeBy: 'family or associate of the suspect' })).toBe('not met, refuse')
  expect(shownBy({ ...said, madeBy: 'somebody apart from both' })).toBe('met')
  expect(shownBy({ ...said, madeBy: 'family or associate of the victim' })).toBe('met')
  expect(shownBy({ ...said, madeBy: 'police' })).toBe('met')
  expect(shownBy({ kind: 'document', isAccount: 'yes', madeBy: 'police' })).toBe('unknown, hold')
  expect(shownBy({ kind: 'document', isAccount: 'unknown', madeBy: 'police' })).toBe('unknown, hold')
  expect(shownBy({ kind: 'document', isAccount: 'no', madeBy: 'police' })).toBe('met')
  expect(shownBy({ kind: 'footage', isAccount: 'no', madeBy: 'family or associate of the suspect' })).toBe('met')
})
