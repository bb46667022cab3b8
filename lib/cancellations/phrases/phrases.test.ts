import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordCount } from '#lib/base/words-in-text'
import { assessCase } from '#lib/cancellations/rules/assess-request'
import { requesterFactsOf } from '#lib/cancellations/answers/request-answers'
import { requestCase } from '#lib/counting-rules/examples/sound-case'
import { findReason } from '#lib/counting-rules/find-reason'
import { REASONS } from '#lib/counting-rules/reasons'
import { runs } from '#lib/testing/runs'
import { phrasesIn } from './phrases-in.ts'
import { phrasesSaid } from './phrases-typed.ts'
import { PHRASES } from './phrases.ts'

const anyPhrase = fc.constantFrom(
  ...PHRASES.flatMap(([name, phrases]) => phrases.map((phrase) => ({ phrase, reason: REASONS[name].code }))),
)
const reasonsIn = (text: string) => phrasesIn(text).map(({ reason }) => reason)

describe('a phrase that often stands for no ground', () => {
  test('is found as it was written, in the order in which it stands', () => {
    expect(phrasesIn('She was DRUNK and won’t  engage. No further action; see the backlog.')).toEqual([
      { phrase: 'DRUNK', reason: 'HOCR-R-21' },
      { phrase: 'won’t engage', reason: 'HOCR-R-01' },
      { phrase: 'No further action', reason: 'HOCR-R-05' },
      { phrase: 'backlog', reason: 'HOCR-R-32' },
    ])
  })

  test('is said once, however often it is written', () => {
    expect(phrasesIn('Unreliable. Quite unreliable.')).toEqual([{ phrase: 'Unreliable', reason: 'HOCR-R-22' }])
  })

  test('is not found inside another word, nor in plain facts', () => {
    expect(phrasesIn('The drunkard was targeted by a trivially small reconciliation.')).toEqual([])
    expect(
      phrasesIn(
        'The council’s film of the market square shows the man trip over the kerb and fall, with nobody near him.',
      ),
    ).toEqual([])
  })

  test('is found wherever it stands, in any letters, over any break of line', () => {
    fc.assert(
      fc.property(anyPhrase, fc.constantFrom(' ', '\n', ' \n '), fc.boolean(), ({ phrase, reason }, space, isLoud) => {
        const written = phrase.replaceAll(' ', space)
        expect(reasonsIn(`Well: ${isLoud ? written.toUpperCase() : written}, they say.`)).toContain(reason)
        expect(reasonsIn(`x${written}`)).not.toContain(reason)
      }),
      { numRuns: runs(200, 2000) },
    )
  })

  test('leads to a reason that there is', () => {
    for (const [name] of PHRASES) expect(findReason(REASONS[name].code).offered).not.toBe('')
  })
})

test('of a request, each is said with the text it stands in, and none is looked for in a number', () => {
  const texts: Record<string, string> = { a: 'He was drunk.', b: 'NFA', c: 'It is for a target.' }
  const words = { account: { id: 'a', count: 3 }, theirReference: { id: 'b', count: 1 }, reply1: { id: 'c', count: 5 } }
  const answers = {
    category: 'C1',
    reasons: [],
    alsoNewInformation: 'unknown',
    fields: {},
    words,
    principalCrimeId: null,
  }
  expect(phrasesSaid(answers, (id) => texts[id] ?? '')).toEqual([
    { where: 'The account', phrase: 'drunk', reason: 'HOCR-R-21' },
    { where: 'An answer', phrase: 'target', reason: 'HOCR-R-32' },
  ])
})

test('no text ever changes what the rules say: they are told how many words there are', () => {
  const factsOfMistake = (whatWentWrong: string, knownThen: string) =>
    requesterFactsOf(
      {
        category: 'C4',
        reasons: [],
        alsoNewInformation: 'unknown',
        principalCrimeId: null,
        fields: {
          mistake: 'report misheard or misread',
          restsOn: 'held when recorded',
          pointsToProve: 'not applicable',
          recorderKnown: 'yes',
        },
        words: {
          whatWentWrong: { id: '', count: wordCount(whatWentWrong) },
          knownThen: { id: '', count: wordCount(knownThen) },
        },
      },
      null,
    )
  const plain = (text: string) =>
    text
      .split(' ')
      .map((word) => `x${word}`)
      .join(' ')
  const anyText = fc
    .array(
      fc.oneof(
        anyPhrase.map(({ phrase }) => phrase),
        fc.stringMatching(/^[a-z]{1,9}$/),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((texts) => texts.join(' '))
  fc.assert(
    fc.property(anyText, anyText, (first, second) => {
      const judgements = (...texts: [string, string]) =>
        assessCase({ ...requestCase('C4'), requesterFacts: factsOfMistake(...texts) })
      expect(judgements(first, second)).toEqual(judgements(plain(first), plain(second)))
    }),
    { numRuns: runs(100, 1000) },
  )
})
