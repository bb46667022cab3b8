import type { ShownFrame } from './load-audit.ts'

/** How the labels of a stratum get their order, in words that anybody can follow with a SHA-256 tool. */
export const DRAWN_BY =
  'For each label, take the SHA-256 of seed, hash of the frame and label, joined by “|”. Sort them. Of each stratum the lowest are read, as many as the frame says.'

/** How chance chooses what is read twice. */
export const READ_TWICE_BY =
  'Of what is drawn (and of each look, if there are several), a fifth is read twice: the lowest SHA-256 of seed, hash of the frame, the word “twice” and label, joined by “|”.'

/** The command that makes the seed of a frame with its own numbers; null while a number is awaited. */
export function seedCommand({
  entryHash,
  numbers,
  seed,
}: Pick<ShownFrame, 'entryHash' | 'numbers' | 'seed'>): string | null {
  const values = numbers.map(({ value }) => value)
  if (seed === null || entryHash === null || values.includes(null)) return null
  return `printf '%s' '${[entryHash, ...values].join('|')}' | sha256sum`
}

/** What a label is: it ties a case to the draw, and gives its reference to nobody who is not given the salt as well. */
export const LABELLED_BY =
  'The label of a case is the SHA-256, in capitals, of a random salt and its reference in capitals, joined by “|”. Both were fixed when the frame was frozen.'
