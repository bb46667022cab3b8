import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase } from '#lib/counting-rules/examples/sound-case'
import { informedCase } from '#lib/counting-rules/examples/informed-case'
import { hocrG08 } from './hocr-g-08.ts'

const refused = (hasNewEvidenceSince: 'yes' | 'no' | 'unknown') => [
  { category: 'C2' as const, result: 'refused' as const, hasNewEvidenceSince },
]

test('a first request is heard', () => {
  expect(judged(hocrG08, requestCase('C2'))).toBe('met')
})

test('a refused request needs something new', () => {
  expect(judged(hocrG08, requestCase('C2', { request: { earlier: refused('no') } }))).toBe('not met, refuse')
  expect(judged(hocrG08, requestCase('C2', { request: { earlier: refused('unknown') } }))).toBe('unknown, hold')
  expect(judged(hocrG08, requestCase('C2', { request: { earlier: refused('yes') } }))).toBe('met')
})

test('another category may be asked', () => {
  expect(judged(hocrG08, requestCase('C4', { request: { earlier: refused('no') } }))).toBe('met')
})

test('a change after the decision brings it back to the decision maker', () => {
  expect(judged(hocrG08, informedCase('C2'))).toBe('met')
  expect(judged(hocrG08, informedCase('C2', { notification: { newMaterialSince: 'yes' } }))).toBe('not met, hold')
  expect(judged(hocrG08, informedCase('C2', { notification: { factsChangedSince: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrG08, informedCase('C2', { notification: null }))).toBe('unknown, hold')
})

test('a duplicate takes effect with the decision', () => {
  expect(judged(hocrG08, informedCase('C3', { notification: null }))).toBe('not applicable')
})

test('one that was withdrawn or agreed before is no refusal', () => {
  for (const result of ['withdrawn', 'authorised'] as const)
    expect(
      judged(
        hocrG08,
        requestCase('C2', { request: { earlier: [{ category: 'C2', result, hasNewEvidenceSince: 'no' }] } }),
      ),
    ).toBe('met')
})

test('C3 and C4 take effect at once, so nothing can change in between', () => {
  for (const category of ['C3', 'C4'] as const)
    expect(judged(hocrG08, informedCase(category, { notification: { factsChangedSince: 'yes' } }))).toBe(
      'not applicable',
    )
})

test.each(['revoked', 'reinstated'] as const)(
  'one that was %s is not authorised again without anything new',
  (result) => {
    const again = (hasNewEvidenceSince: 'yes' | 'no' | 'unknown', category: 'C2' | 'C4' = 'C2') =>
      judged(hocrG08, requestCase('C2', { request: { earlier: [{ category, result, hasNewEvidenceSince }] } }))
    expect(again('no')).toBe('not met, refuse')
    expect(again('unknown')).toBe('unknown, hold')
    expect(again('yes')).toBe('met')
    expect(again('no', 'C4')).toBe('met')
  },
)

test('how the earlier request ended is known, or something new has come', () => {
  const again = (hasNewEvidenceSince: 'yes' | 'no') =>
    judged(
      hocrG08,
      requestCase('C2', { request: { earlier: [{ category: 'C2', result: 'unknown', hasNewEvidenceSince }] } }),
    )
  expect(again('no')).toBe('unknown, hold')
  expect(again('yes')).toBe('met')
})
