import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { aPiece, askedCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC502 } from './hocr-c5-02.ts'

const claimOnly = {
  cctv: 'no' as const,
  independentWitness: 'no' as const,
  injuriesFit: 'no' as const,
  otherSupport: 'no' as const,
}

test('film and a doorman show it', () => {
  expect(said(hocrC502, soundCase('C5'))).toBe('met')
  expect(said(hocrC502, askedCase('C5'))).toBe('met')
})

test('the claim alone does not', () => {
  expect(said(hocrC502, askedCase('C5', { asked: claimOnly }))).toBe('not met, refuse')
  expect(
    said(hocrC502, askedCase('C5', { evidence: [aPiece({ kind: 'suspect account', effect: 'self-defence' })] })),
  ).toBe('not met, refuse')
  expect(said(hocrC502, askedCase('C5', { evidence: [] }))).toBe('not met, refuse')
})

test('the decider may find it not shown', () => {
  expect(said(hocrC502, soundCase('C5', { judged: { selfDefenceShown: 'no' } }))).toBe('not met, refuse')
})

test('it waits until somebody has said', () => {
  expect(said(hocrC502, soundCase('C5', { judged: { selfDefenceShown: 'unknown' } }))).toBe('unknown, hold')
  expect(said(hocrC502, askedCase('C5', { asked: { ...claimOnly, cctv: 'unknown' } }))).toBe('unknown, hold')
})

test.each(['cctv', 'independentWitness', 'injuriesFit', 'otherSupport'] as const)('%s alone is support', (support) => {
  const none = { cctv: 'no', independentWitness: 'no', injuriesFit: 'no', otherSupport: 'no' } as const
  expect(said(hocrC502, askedCase('C5', { asked: { ...none, [support]: 'yes' } }))).toBe('met')
})

test('evidence of something else does not show it', () => {
  expect(said(hocrC502, askedCase('C5', { evidence: [aPiece({ effect: 'casts doubt only' })] }))).toBe(
    'not met, refuse',
  )
  expect(said(hocrC502, askedCase('C5', { evidence: [] }))).toBe('not met, refuse')
})
