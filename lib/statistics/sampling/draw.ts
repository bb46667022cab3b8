import { createHash } from 'node:crypto'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** What a draw is made from, fixed before the seed is known: sorted references, and the hash that anybody can work out again. */
export interface Frame {
  readonly references: readonly string[]
  readonly hash: string
}

/**
 * The frame of a draw: references in upper case, sorted by their characters, joined by a line feed, UTF-8, none at the end; its
 * hash is the SHA-256 of that. Throws a RangeError where a reference stands twice or holds a line feed, or there are none.
 */
export const frameOf = (references: readonly string[]): Frame => {
  const sorted = references.map((reference) => reference.toUpperCase()).sort()
  if (sorted.length === 0) throw new RangeError('A frame needs a reference')
  if (new Set(sorted).size < sorted.length) throw new RangeError('A frame holds each reference once')
  if (sorted.some((reference) => reference.includes('\n'))) throw new RangeError('A reference is of one line')
  return { references: sorted, hash: sha256(sorted.join('\n')) }
}

/** A drawn reference with the ticket that drew it: SHA-256 of seed, frame hash and reference, joined by "|". */
export interface Drawn {
  readonly reference: string
  readonly ticket: string
}

/**
 * The draw that anybody can repeat: the lowest tickets are the sample. No order of the frame, no size of the sample and no number
 * of tries changes who has a low ticket; a larger sample contains the smaller, and a replacement is the next ticket. The seed must
 * not be known, to anyone, before the frame's hash is published. Throws a RangeError where more are asked for than there are.
 */
export const drawSample = ({ references, hash }: Frame, seed: string, size: number): readonly Drawn[] => {
  if (!Number.isSafeInteger(size) || size < 0 || size > references.length)
    throw new RangeError(`A sample of ${String(size)} cannot be drawn from ${String(references.length)}`)
  return references
    .map((reference) => ({ reference, ticket: sha256(`${seed}|${hash}|${reference}`) }))
    .sort((a, b) => (a.ticket < b.ticket ? -1 : 1))
    .slice(0, size)
}
