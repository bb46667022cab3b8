import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copiedTexts } from './copied-texts.ts'

const FELL = 'The film shows that the man fell by himself and that nobody stood near him.'
const SOURCE = 'The council’s camera kept it, and its log has the hour and nobody who could have changed it.'

const copied = (texts: Readonly<Record<string, string>>, ofRequester: readonly string[] = []) =>
  Object.fromEntries(copiedTexts(Object.entries(texts), ofRequester))

test('texts of their own are nobody’s copies', () => {
  expect(copied({ seriousness: FELL, impact: SOURCE }, ['He was seen to fall on camera outside the bank.'])).toEqual({})
})

describe('one sentence in two boxes', () => {
  test('is found, and the box it was first written in is named', () => {
    expect(copied({ seriousness: FELL, impact: FELL, victim: FELL })).toEqual({
      impact: { box: 'seriousness' },
      victim: { box: 'seriousness' },
    })
  })

  test.each([
    ['other stops and capitals', FELL.toUpperCase().replace('.', ' !!')],
    ['a word before it', `Again: ${FELL}`],
    ['a word changed', FELL.replace('near', 'beside')],
    ['another sentence behind it', `${FELL} He got up.`],
    ['a stop after each word', FELL.replaceAll(' ', '. ')],
    ['a blank in each word', FELL.replaceAll('a', ' a')],
    ['no blanks at all', FELL.replaceAll(' ', '')],
    ['a blank after each letter', FELL.replaceAll(/(.)/gu, '$1 ')],
    ['letters of another alphabet', FELL.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о')],
    ['marks that nobody sees', FELL.replaceAll(/(.)/gu, '$1\u200B')],
    ['accents', FELL.replaceAll('e', 'é')],
    ['digits for letters', FELL.replaceAll('o', '0').replaceAll('l', '1')],
  ])('also with %s', (_how, text) => {
    expect(copied({ seriousness: FELL, impact: text })).toEqual({ impact: { box: 'seriousness' } })
  })

  test('of three words is one too; of one or two it is not', () => {
    expect(copied({ seriousness: 'None at all', impact: 'none at all.' })).toEqual({ impact: { box: 'seriousness' } })
    expect(copied({ seriousness: 'None known', impact: 'None known' })).toEqual({})
    expect(copied({ seriousness: '', impact: '' })).toEqual({})
  })
})

describe('what the requester wrote', () => {
  test('is found in a judgement, whole or as its larger part', () => {
    expect(copied({ reason: FELL }, [SOURCE, FELL])).toEqual({ reason: 'requester' })
    expect(copied({ reason: FELL }, [`${SOURCE} ${FELL} ${SOURCE}`])).toEqual({ reason: 'requester' })
    expect(copied({ reason: `${FELL} I agree.` }, [FELL])).toEqual({ reason: 'requester' })
  })

  test('may be quoted in the decision maker’s own words about it', () => {
    const own = `The officer says “the man fell by himself”; I watched the film twice and saw the same, and the first aider who came running saw no other person in the street.`
    expect(copied({ reason: own }, [FELL])).toEqual({})
  })
})

test('nobody’s text is a copy where no four words in a row, and no whole short text, are the same', () => {
  const word = fc.string({ minLength: 3, maxLength: 8, unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g') })
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 8, maxLength: 40 }), (words) => {
      const half = Math.floor(words.length / 2)
      const [one, other] = [words.slice(0, half).join(' '), words.slice(half).join(' ')]
      expect(copied({ one, other })).toEqual({})
      expect(copied({ one, other: one })).toEqual({ other: { box: 'one' } })
      expect(copied({ one }, [one])).toEqual({ one: 'requester' })
    }),
  )
})
