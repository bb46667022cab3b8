import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrV02 } from './hocr-v-02.ts'

test('a victim who has the number, or is going to be informed', () => {
  expect(judged(hocrV02, soundCase('C3'))).toBe('met')
  expect(judged(hocrV02, soundCase('C3', { judgements: { victimWillBeInformed: 'no' } }))).toBe('met')
  expect(judged(hocrV02, soundCase('C4'))).toBe('met')
})

test('a victim who will not be informed asks for a reason and bars nothing', () => {
  expect(judged(hocrV02, soundCase('C4', { judgements: { victimWillBeInformed: 'no' } }))).toBe('not met, warn')
  expect(
    judged(
      hocrV02,
      soundCase('C3', {
        requesterFacts: { victimHasSurvivingNumber: 'no' },
        judgements: { victimWillBeInformed: 'no' },
      }),
    ),
  ).toBe('not met, warn')
})

test('so does not knowing', () => {
  expect(judged(hocrV02, soundCase('C4', { judgements: { victimWillBeInformed: 'unknown' } }))).toBe('unknown, warn')
})

test('without a victim there is nobody to inform', () => {
  expect(judged(hocrV02, soundCase('C4', { victims: [] }))).toBe('not applicable')
})

test('before anybody has decided it is not known, and asks for a word', () => {
  expect(judged(hocrV02, soundCase('C4', { judgements: null }))).toBe('unknown, warn')
})

test('where nobody gave the facts of the request, whether the victim will be informed still counts', () => {
  expect(judged(hocrV02, soundCase('C4', { requesterFacts: null }))).toBe('met')
  expect(judged(hocrV02, soundCase('C3', { requesterFacts: null, judgements: { victimWillBeInformed: 'no' } }))).toBe(
    'not met, warn',
  )
})
