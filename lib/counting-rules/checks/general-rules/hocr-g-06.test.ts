import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrG06 } from './hocr-g-06.ts'

test('a crime recorded under these rules is judged by them', () => {
  expect(judged(hocrG06, soundCase('C4'))).toBe('met')
})

test('a mistake made before these rules is for the registrar', () => {
  expect(judged(hocrG06, soundCase('C4', { crime: { recordedOn: '2025-06-01' } }))).toBe('not met, refer')
})

test('the registrar names the text of that day', () => {
  expect(judged(hocrG06, soundCase('C4', { crime: { recordedOn: '2025-06-01' }, decisionMaker: theRegistrar }))).toBe(
    'not met, hold',
  )
  expect(
    judged(
      hocrG06,
      soundCase('C4', {
        crime: { recordedOn: '2025-06-01' },
        decisionMaker: theRegistrar,
        judgements: { textReliedOnWords: 6 },
      }),
    ),
  ).toBe('met')
})

test('other categories look at the day of deciding alone', () => {
  expect(judged(hocrG06, soundCase('C2', { crime: { recordedOn: '2019-06-01' } }))).toBe('met')
  expect(judged(hocrG06, soundCase('C2', { day: '2026-03-31' }))).toBe('not met, hold')
})

test('the first day of the rules is theirs', () => {
  expect(judged(hocrG06, soundCase('C4', { crime: { recordedOn: '2026-04-01' } }))).toBe('met')
  expect(judged(hocrG06, soundCase('C4', { crime: { recordedOn: '2026-03-31' } }))).toBe('not met, refer')
})

test('a registrar who has judged nothing yet has named no text', () => {
  const facts = soundCase('C4', { crime: { recordedOn: '2025-06-01' }, decisionMaker: theRegistrar, judgements: null })
  expect(judged(hocrG06, facts)).toBe('not met, hold')
})
