import { REASONS } from '#lib/counting-rules/reasons'
import { PHRASES } from './phrases.ts'

/** A phrase as it was written, and the reason, no ground on its own, that it often stands for. */
export interface PhraseFound {
  readonly phrase: string
  readonly reason: string
}

// Letters around it would make it another word: a drunkard is not 'drunk'.
const whole = (phrases: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${phrases
      .toSorted((phrase, other) => other.length - phrase.length)
      .map(asPattern)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )

const asPattern = (phrase: string): string =>
  phrase.replaceAll(/\s+/g, '\\s+').replaceAll("'", "['’]").replaceAll('-', '[-‐‑]')

const patterns = PHRASES.map(([name, phrases]) => ({ reason: REASONS[name].code, pattern: whole(phrases) }))

/**
 * Phrases in somebody’s own words that often stand for a reason that is no ground, each once, in the order in which they
 * stand. They are for the decision maker’s eye alone: no rule ever looks at them.
 */
export function phrasesIn(text: string): readonly PhraseFound[] {
  const found = patterns.flatMap(({ reason, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
      at: index,
      phrase: written.replaceAll(/\s+/g, ' '),
      reason,
    })),
  )
  const seen = new Set<string>()
  return found
    .toSorted((left, right) => left.at - right.at)
    .filter(({ phrase, reason }) => {
      const key = `${reason} ${phrase.toLowerCase()}`
      return !seen.has(key) && seen.add(key)
    })
    .map(({ phrase, reason }) => ({ phrase, reason }))
}
