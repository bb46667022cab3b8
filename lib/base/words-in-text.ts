/** What no reader sees: joiners, soft hyphens, marks of direction, fillers. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu

/** A word that is repeated more often than this says nothing more. */
const TIMES = 3

/**
 * How many words a text has, for the rules: each has a letter or a digit, and one written over and over counts three times.
 * Stops, dashes and what nobody can see are no words.
 */
export function wordCount(text: string): number {
  const times = new Map<string, number>()
  for (const part of text.replaceAll(UNSEEN, '').toLowerCase().split(/\s+/)) {
    const word = part.replaceAll(/[^\p{L}\p{N}]/gu, '')
    if (word !== '') times.set(word, Math.min(TIMES, (times.get(word) ?? 0) + 1))
  }
  return [...times.values()].reduce((sum, count) => sum + count, 0)
}

// Letters of other alphabets, and digits, that a reader takes for a Latin letter, capitals once in small letters.
const LOOKS_LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['аαɑ', 'a'],
    ['вβ', 'b'],
    ['сϲ', 'c'],
    ['ԁ', 'd'],
    ['еε', 'e'],
    ['нһ', 'h'],
    ['іιı', 'i'],
    ['ј', 'j'],
    ['кκ', 'k'],
    ['ӏ1', 'l'],
    ['м', 'm'],
    ['η', 'n'],
    ['оοօ0', 'o'],
    ['рρ', 'p'],
    ['ԛ', 'q'],
    ['ѕ', 's'],
    ['тτ', 't'],
    ['υ', 'u'],
    ['ν', 'v'],
    ['ԝ', 'w'],
    ['хχ', 'x'],
    ['у', 'y'],
  ].flatMap(([letters = '', latin = '']) => Array.from(letters, (letter) => [letter, latin])),
)

/** The words of a text as a reader takes them in: without accents, capitals, stops, what is not seen, and look-alike letters. */
export const wordsToCompare = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replaceAll(UNSEEN, '')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\p{L}|\p{N}/gu, (letter) => LOOKS_LIKE[letter] ?? letter)
    .match(/[\p{L}\p{N}]+/gu) ?? []
