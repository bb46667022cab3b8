import { wordsToCompare } from '#lib/base/words-in-text'

/** A word of a text with its place, and as it is compared: without accents, capitals and look-alike letters. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly plain: string
}

// What no reader sees stays inside a word, so that it cannot be parted by it.
const WORD = /[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]+/gu
const JOINS = /^[-‐‑.·_'’]$/u

// A capital I, a small l and the digit 1 look alike.
const alike = (words: string): string => wordsToCompare(words).join('').replaceAll('l', 'i')

const tokenOf = (text: string, start: number, end: number): Token => ({
  start,
  end,
  plain: alike(text.slice(start, end)),
})

/** The words of a text; letters that stand alone beside each other, and parts joined by a dash or a stop, are given as one word as well. */
export function tokensOf(text: string): readonly Token[] {
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => tokenOf(text, index, index + word.length))
  return [...words, ...spelledOut(text, words), ...joined(text, words)]
}

const spelledOut = (text: string, words: readonly Token[]): Token[] => {
  const runs: Token[][] = []
  for (const word of words) {
    const last = runs.at(-1)?.at(-1)
    const isNext = last !== undefined && last.plain.length === 1 && word.start - last.end <= 2
    if (word.plain.length !== 1) runs.push([])
    else if (isNext) runs.at(-1)?.push(word)
    else runs.push([word])
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)]
    return first && last && run.length > 2 ? [tokenOf(text, first.start, last.end)] : []
  })
}

const joined = (text: string, words: readonly Token[]): Token[] =>
  words.flatMap((word, n) => {
    const next = words[n + 1]
    return next && JOINS.test(text.slice(word.end, next.start)) ? [tokenOf(text, word.start, next.end)] : []
  })

/** A known text as it is compared with tokens, word by word. */
export const plainWords = (known: string): readonly string[] =>
  known
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(alike)
    .filter((part) => part !== '')

/** Where a phrase of several words stands in a text. */
export function phrasesIn(tokens: readonly Token[], phrase: readonly string[]): readonly Token[] {
  if (phrase.length === 0) return []
  return tokens.flatMap((token, n) => {
    const run = phrase.map((_, k) => tokens[n + k])
    const last = run.at(-1)
    const isThere = run.every((each, k) => each?.plain === phrase[k])
    return isThere && last ? [{ ...token, end: last.end }] : []
  })
}
