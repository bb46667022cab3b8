import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC205b } from './hocr-c2-05b.ts'

const against = [anItem(), anItem({ id: 'e2', effect: 'shows that it happened' })]
const weighed = (informationAgainst: 'yes' | 'no' | 'unknown', weighedAgainstWords: number, evidence = [anItem()]) =>
  judged(hocrC205b, soundCase('C2', { evidence, judgements: { informationAgainst, weighedAgainstWords } }))

test('nothing against, or weighed in words', () => {
  expect(weighed('no', 0)).toBe('met')
  expect(weighed('yes', 10)).toBe('met')
  expect(weighed('yes', 10, against)).toBe('met')
})

test('not answered, denied though it is there, or not weighed', () => {
  expect(weighed('unknown', 20)).toBe('unknown, hold')
  expect(weighed('no', 20, against)).toBe('not met, hold')
  expect(weighed('yes', 9)).toBe('not met, hold')
  expect(judged(hocrC205b, soundCase('C2', { judgements: null }))).toBe('unknown, hold')
})

test('it speaks of C2 only', () => {
  expect(judged(hocrC205b, soundCase('C5'))).toBe('not applicable')
})
