import { expect, test } from 'vitest'
import { agreementInWords } from './agreement-in-words.ts'

const counts = (
  bothRight: number,
  firstOnlyRight: number,
  secondOnlyRight: number,
  bothWrong: number,
  cannotTell = 0,
) => ({
  bothRight,
  firstOnlyRight,
  secondOnlyRight,
  bothWrong,
  cannotTell,
})

test('33 double readings give the measures that are published for them', () => {
  expect(agreementInWords(counts(24, 1, 3, 5))).toEqual([
    'Of 33 cases read twice by chance, both readers found 24 right and 5 wrong; on 4 they differed.',
    'They agree on 88%, and on 71% of what either found wrong.',
    'Gwet’s AC1 is 0.8; Cohen’s kappa is 0.6 (could be 0.3 to 1), which misleads where nearly all are right.',
  ])
})

test('fewer than 30 are counts alone, and those that could not be told stand apart', () => {
  expect(agreementInWords(counts(10, 1, 0, 2, 1))).toEqual([
    'Of 13 cases read twice by chance, both readers found 10 right and 2 wrong; on 1 they differed.',
    'Fewer than 30 double readings say too little for a measure of agreement.',
    'Of 1 more, one of them could not tell.',
  ])
})

test('before both have read anything, that is said', () => {
  expect(agreementInWords(counts(0, 0, 0, 0))).toEqual([
    'Nothing that chance had read twice was read by both readers yet.',
  ])
})
