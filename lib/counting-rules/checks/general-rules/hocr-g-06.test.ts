import { describe, expect, test } from 'vitest'
import type { Change } from '#lib/counting-rules/examples/merge'
import type { CaseInput } from '#lib/counting-rules/model'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrG06 } from './hocr-g-06.ts'

test('a crime recorded under these rules is judged by them', () => {
  expect(judged(hocrG06, soundCase('C4'))).toBe('met')
})

describe('a crime recorded before these rules', () => {
  const before = (textReliedOnWords: number, change: Change<CaseInput> = {}) =>
    judged(
      hocrG06,
      soundCase('C4', {
        judgements: { textReliedOnWords },
        ...change,
        crime: { recordedOn: '2025-06-01', ...change.crime },
      }),
    )

  test('is judged by a text of that day, which whoever decides names', () => {
    expect(before(0)).toBe('not met, hold')
    expect(before(2)).toBe('not met, hold')
    expect(before(3)).toBe('met')
    expect(before(0, { decisionMaker: theRegistrar })).toBe('not met, hold')
    expect(before(6, { decisionMaker: theRegistrar })).toBe('met')
  })

  test('of an offence that had ended by then needs no other text than the list', () => {
    expect(before(0, { crime: { code: '125/12', countClass: '9A' } })).toBe('met')
    expect(before(0, { crime: { code: '125/12', countClass: '9A', recordedOn: '2023-05-01' } })).toBe('met')
    expect(before(0, { crime: { code: '125/12', countClass: '9A', recordedOn: '2023-04-30' } })).toBe('not met, hold')
  })
})

test('other categories look at the day of deciding alone', () => {
  expect(judged(hocrG06, soundCase('C2', { crime: { recordedOn: '2019-06-01' } }))).toBe('met')
  expect(judged(hocrG06, soundCase('C2', { day: '2026-03-31' }))).toBe('not met, hold')
})

test('the first day of the rules is theirs', () => {
  expect(judged(hocrG06, soundCase('C4', { crime: { recordedOn: '2026-04-01' } }))).toBe('met')
  expect(judged(hocrG06, soundCase('C4', { crime: { recordedOn: '2026-03-31' } }))).toBe('not met, hold')
})

test('whoever has judged nothing yet has named no text', () => {
  const facts = soundCase('C4', { crime: { recordedOn: '2025-06-01' }, decisionMaker: theRegistrar, judgements: null })
  expect(judged(hocrG06, facts)).toBe('not met, hold')
})
