import { wordsToCompare } from '#lib/base/words-in-text'

/** From this many words on a text is somebody's sentence, and not a word or two that anybody might write. */
const A_SENTENCE = 3

/** Words in a row that two people do not write by chance. */
const IN_A_ROW = 4

/** As much of a text is of another, and it counts as its copy. */
const MOSTLY = 0.7

/** Letters in a row that two people do not write by chance, wherever their words begin and end. */
const LETTERS_IN_A_ROW = 16

const inRows = (words: readonly string[]): readonly string[] => {
  const length = Math.min(IN_A_ROW, words.length)
  return words.length < A_SENTENCE
    ? []
    : Array.from({ length: words.length - length + 1 }, (_, index) => words.slice(index, index + length).join(' '))
}

const inLetters = (words: readonly string[]): readonly string[] => {
  const letters = words.join('')
  return Array.from({ length: Math.max(0, letters.length - LETTERS_IN_A_ROW + 1) }, (_, index) =>
    letters.slice(index, index + LETTERS_IN_A_ROW),
  )
}

const areMostlyIn = (rows: readonly string[], others: readonly string[]): boolean => {
  const known = new Set(others)
  return rows.length > 0 && rows.filter((row) => known.has(row)).length >= rows.length * MOSTLY
}

/**
 * Whether most of a text stands in another, in the same words or letters in a row: changed stops, capitals, blanks, a word,
 * accents, look-alike letters and letters that nobody sees make no difference.
 */
const isCopyOf = (text: string, other: string): boolean => {
  const [words, others] = [wordsToCompare(text), wordsToCompare(other)]
  return areMostlyIn(inRows(words), inRows(others)) || areMostlyIn(inLetters(words), inLetters(others))
}

/** What a text was copied from: another box, by its name, or what the requester wrote. */
export type CopiedFrom = { readonly box: string } | 'requester'

/**
 * Of the texts a decision maker typed, by their names and in their order, those that are no words of their own for that
 * question: mostly a text of an earlier box, or mostly what the requester wrote. A text of one or two words is nobody's.
 */
export function copiedTexts(
  typed: readonly (readonly [name: string, text: string])[],
  ofRequester: readonly string[],
): ReadonlyMap<string, CopiedFrom> {
  const copied = new Map<string, CopiedFrom>()
  typed.forEach(([name, text], index) => {
    const earlier = typed.slice(0, index).find(([, other]) => isCopyOf(text, other) || isCopyOf(other, text))
    if (ofRequester.some((other) => isCopyOf(text, other))) copied.set(name, 'requester')
    else if (earlier) copied.set(name, { box: earlier[0] })
  })
  return copied
}
