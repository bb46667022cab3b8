import { expect, test } from 'vitest'
import { BARS } from '#lib/counting-rules/authority/bars-to-deciding'
import { whyYouCannotDecide } from './who-decides-words.ts'

const barred = { bars: [], whose: 'any', parts: [] } as const

test('every reason why a request is not yours is said, in one sentence', () => {
  expect(
    whyYouCannotDecide({ bars: ['requester', 'part', 'reserved'], whose: 'registrar', parts: ['attending', 'oic'] }),
  ).toBe('You asked for it, you attended, you are or were the officer in the case and it is for the registrar.')
  expect(whyYouCannotDecide(barred)).toBe('')
})

test('whose it is is said once, whatever says it', () => {
  expect(whyYouCannotDecide({ ...barred, bars: ['role', 'overturned', 'reserved'], whose: 'registrar' })).toBe(
    'It is for the registrar.',
  )
  expect(whyYouCannotDecide({ ...barred, bars: ['reserved'], whose: 'chief officer' })).toBe(
    'It is for the chief officer, with the registrar’s written advice.',
  )
})

test('every bar has its words', () => {
  expect(BARS.map((kind) => whyYouCannotDecide({ ...barred, bars: [kind] }))).toEqual([
    'It is for a decision maker or the registrar.',
    'No training in cancellation is on file for you.',
    'You asked for it.',
    'You had a part in it.',
    'You have a stake in it.',
    'Your own unit investigated it.',
    'You hold an operational role besides.',
    'It is for the registrar.',
    'It is for a decision maker or the registrar.',
  ])
})
