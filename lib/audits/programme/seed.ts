import { createHash } from 'node:crypto'

/** What a seed is made of: the hash of the ledger entry that froze the frame, and a number each from two people. */
export interface SeedParts {
  readonly entryHash: string
  readonly first: string
  readonly second: string
}

/** The seed: SHA-256 in lower-case hex of the three, joined by "|", in UTF-8. Nobody knew it before both numbers were given. */
export const seedOf = ({ entryHash, first, second }: SeedParts): string =>
  createHash('sha256').update(`${entryHash}|${first}|${second}`, 'utf8').digest('hex')
