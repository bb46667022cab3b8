import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { informedCase } from '#lib/counting-rules/examples/informed-case'
import { hocrG05c } from './hocr-g-05c.ts'

const confirmed = (crime: { charged?: 'yes' | 'no'; onBail?: 'yes' | 'no' }, prosecutorInformed?: 'yes' | 'no') =>
  judged(hocrG05c, informedCase('C2', { crime, judgements: { prosecutorInformed } }))

test('nobody was charged or bailed since the decision, or the RMS does not say', () => {
  expect(confirmed({})).toBe('met')
  expect(confirmed({ charged: 'no', onBail: 'no' })).toBe('met')
})

test('a charge or bail that came since the decision holds the cancellation', () => {
  expect(confirmed({ charged: 'yes' })).toBe('not met, hold')
  expect(confirmed({ onBail: 'yes' })).toBe('not met, hold')
  expect(confirmed({ onBail: 'yes' }, 'no')).toBe('not met, hold')
})

test('one that the decision maker knew of, with the prosecutor informed, does not', () => {
  expect(confirmed({ charged: 'yes' }, 'yes')).toBe('met')
})

test('a crime that is transferred keeps its proceedings', () => {
  expect(judged(hocrG05c, informedCase('C1', { crime: { charged: 'yes' } }))).toBe('not applicable')
})

test('where no judgement is known, no prosecutor is known to be informed', () => {
  expect(judged(hocrG05c, informedCase('C2', { crime: { charged: 'yes' }, judgements: null }))).toBe('not met, hold')
})
