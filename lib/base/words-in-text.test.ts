import { expect, test } from 'vitest'
import { wordCount, wordsToCompare } from './words-in-text.ts'

test('words are counted, and nothing else is one', () => {
  expect(wordCount('He lives alone, and knows no suspect.')).toBe(7)
  expect(wordCount('Tŷ’r Gŵyl: 3 o’r gloch')).toBe(5)
  expect(wordCount('')).toBe(0)
  expect(wordCount('. . . . . . . . . .')).toBe(0)
  expect(wordCount('– – - - — — / / * *')).toBe(0)
  expect(wordCount('\u3164 \u3164 \u200B \u00AD \u2060')).toBe(0)
  expect(wordCount('\u2800 \u2800 \u2800')).toBe(0)
})

test('one word over and over is no account', () => {
  expect(wordCount('ok ok ok ok ok ok ok ok ok ok ok ok')).toBe(3)
  expect(wordCount('OK. ok, Ok! ok; o\u200Bk')).toBe(3)
  expect(wordCount('The film shows that the man fell, and that nobody stood near the man.')).toBe(14)
})

test('what a reader takes for the same is the same', () => {
  const words = wordsToCompare('The man fell by himself.')
  for (const disguised of [
    'THE MAN FELL BY HIMSELF',
    'Thе mаn fеll bу himѕеlf',
    'The\u200B m\u00ADan fe\u2060ll by himself\u202E',
    'Ｔｈｅ ｍａｎ ｆｅｌｌ ｂｙ ｈｉｍｓｅｌｆ',
    'Thé màn fęll bý hímself',
    'The man fe11 by himse1f',
    'The... man; fell!! (by) himself?',
  ])
    expect(wordsToCompare(disguised), disguised).toEqual(words)
  expect(wordsToCompare('The woman fell by herself.')).not.toEqual(words)
})
