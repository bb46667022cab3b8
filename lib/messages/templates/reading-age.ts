const SENTENCE = /[.!?:]+(?=\s|$)/
const syllablesOf = (word: string): number => {
  const heard = word.toLowerCase().replace(/(?:[^laeiouy]|ed|[^laeiouy]e)(?:es|ed|e)$/, (end) => end.charAt(0))
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 1)
}

/**
 * The age, in years, at which most children read a text with ease: the Flesch-Kincaid grade and five. Numbers and
 * references count as one short word each. A rough measure; it is there to catch words that are far too hard.
 */
export function readingAge(text: string): number {
  const sentences = text.split(SENTENCE).filter((sentence) => /[A-Za-z]/.test(sentence)).length
  const words = text
    .split(/\s+/)
    .map((word) => word.replaceAll(/[^A-Za-z’']/g, ''))
    .filter((word) => word !== '')
  if (sentences === 0 || words.length === 0) return 5
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return Math.max(5, 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59 + 5)
}
