import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { aPiece, askedCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC209 } from './hocr-c2-09.ts'

test('a victim who withdraws beside film that shows no crime', () => {
  expect(said(hocrC209, askedCase('C2', { asked: { victimNow: 'does not support' } }))).toBe('met')
  expect(
    said(
      hocrC209,
      askedCase('C2', {
        asked: { victimNow: 'does not support' },
        evidence: [aPiece(), aPiece({ id: 'e2', effect: 'casts doubt only' })],
      }),
    ),
  ).toBe('met')
})

test('withdrawing alone is nothing', () => {
  expect(
    said(
      hocrC209,
      askedCase('C2', { asked: { victimNow: 'does not support' }, evidence: [aPiece({ kind: 'victim account' })] }),
    ),
  ).toBe('not met, refuse')
  expect(said(hocrC209, askedCase('C2', { asked: { victimNow: 'does not support' }, evidence: [] }))).toBe(
    'not met, refuse',
  )
  expect(
    said(
      hocrC209,
      askedCase('C2', { asked: { victimNow: 'does not support' }, evidence: [aPiece({ effect: 'casts doubt only' })] }),
    ),
  ).toBe('not met, refuse')
})

test('what the victim says now must be known, and what the rest shows', () => {
  expect(said(hocrC209, askedCase('C2', { asked: { victimNow: 'unknown' } }))).toBe('unknown, hold')
  expect(
    said(
      hocrC209,
      askedCase('C2', {
        asked: { victimNow: 'does not support' },
        evidence: [aPiece({ effect: 'unknown' }), aPiece({ id: 'e2', effect: 'casts doubt only' })],
      }),
    ),
  ).toBe('unknown, hold')
})
