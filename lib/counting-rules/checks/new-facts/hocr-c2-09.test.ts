import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC209 } from './hocr-c2-09.ts'

test('a victim who withdraws beside film that shows no crime', () => {
  expect(judged(hocrC209, requestCase('C2', { requesterFacts: { victimNow: 'does not support' } }))).toBe('met')
  expect(
    judged(
      hocrC209,
      requestCase('C2', {
        requesterFacts: { victimNow: 'does not support' },
        evidence: [anItem(), anItem({ id: 'e2', effect: 'casts doubt only' })],
      }),
    ),
  ).toBe('met')
})

test('withdrawing alone is nothing', () => {
  expect(
    judged(
      hocrC209,
      requestCase('C2', {
        requesterFacts: { victimNow: 'does not support' },
        evidence: [anItem({ kind: 'victim account' })],
      }),
    ),
  ).toBe('not met, refuse')
  expect(judged(hocrC209, requestCase('C2', { requesterFacts: { victimNow: 'does not support' }, evidence: [] }))).toBe(
    'not met, refuse',
  )
  expect(
    judged(
      hocrC209,
      requestCase('C2', {
        requesterFacts: { victimNow: 'does not support' },
        evidence: [anItem({ effect: 'casts doubt only' })],
      }),
    ),
  ).toBe('not met, refuse')
})

test('what the victim says now must be known, and what the rest shows', () => {
  expect(judged(hocrC209, requestCase('C2', { requesterFacts: { victimNow: 'unknown' } }))).toBe('unknown, hold')
  expect(
    judged(
      hocrC209,
      requestCase('C2', {
        requesterFacts: { victimNow: 'does not support' },
        evidence: [anItem({ effect: 'unknown' }), anItem({ id: 'e2', effect: 'casts doubt only' })],
      }),
    ),
  ).toBe('unknown, hold')
})

test('nor does what the victim said first, under whatever name', () => {
  for (const kind of ['first account', 'incident log'] as const)
    expect(
      judged(
        hocrC209,
        requestCase('C2', { requesterFacts: { victimNow: 'does not support' }, evidence: [anItem({ kind })] }),
      ),
    ).toBe('not met, refuse')
})

test('beside the words, film of which nobody knows who made it waits', () => {
  const beside = (madeBy: 'unknown' | 'machine or system', isAccount: 'unknown' | 'no') =>
    judged(
      hocrC209,
      requestCase('C2', {
        requesterFacts: { victimNow: 'does not support' },
        evidence: [anItem({ kind: 'victim account' }), anItem({ id: 'e2', madeBy, isAccount })],
      }),
    )
  expect(beside('unknown', 'unknown')).toBe('unknown, hold')
  expect(beside('machine or system', 'no')).toBe('met')
})
