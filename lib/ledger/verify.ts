import { createHash } from 'node:crypto'
import { type Plain, canonical } from './canonical.ts'

/** An entry as it lies in the ledger. */
export interface EntryRow {
  readonly seq: number
  readonly at: Date
  readonly kind: string
  readonly actorId: string | null
  readonly crimeId: string | null
  readonly requestId: string | null
  readonly formKey: string | null
  readonly body: Uint8Array
  readonly hash: Uint8Array
  readonly prev: Uint8Array
}

/** Where the ledger breaks first, in words. */
export interface Break {
  readonly seq: number
  readonly why: string
}

/** What a check of the ledger is carrying from one entry to the next. */
export interface LedgerPosition {
  readonly seq: number
  readonly hash: string
  readonly at: string
}

/** Before the first entry: nothing, and the hash of nothing. */
export const beginning: LedgerPosition = { seq: 0, hash: hex(createHash('sha256').digest()), at: '' }

/**
 * Checks one entry against the one before: its place, its time, its link, its hash over its very bytes, that the bytes are
 * canonical, and that the columns beside them say the same. Answers the next place, or where and why the ledger breaks.
 */
export function follow(before: LedgerPosition, entry: EntryRow): LedgerPosition | Break {
  const breaks = (why: string): Break => ({ seq: entry.seq, why })
  const text = Buffer.from(entry.body).toString('utf8')
  const hash = hex(createHash('sha256').update(entry.body).digest())
  const body = readBody(text)
  if (entry.seq !== before.seq + 1) return breaks(`entry ${String(before.seq + 1)} is missing`)
  if (!body) return breaks('its bytes cannot be read')
  if (canonical(body) !== text) return breaks('its bytes are not in the canonical form')
  if (hash !== hex(entry.hash)) return breaks('its bytes do not have the hash it is filed under')
  if (hex(entry.prev) !== before.hash || body.prev !== before.hash)
    return breaks('it does not follow on from the entry before')
  if (body.seq !== entry.seq) return breaks('it says it stands elsewhere')
  if (typeof body.at !== 'string' || body.at < before.at) return breaks('it is earlier than the entry before')
  const differs = BESIDE.find(([name, column]) => (body[name] ?? null) !== column(entry))
  if (differs) return breaks(`the column beside it says another ${differs[0]}`)
  return { seq: entry.seq, hash, at: body.at }
}

const BESIDE: readonly (readonly [string, (entry: EntryRow) => Plain])[] = [
  ['kind', (entry) => entry.kind],
  ['actor', (entry) => entry.actorId],
  ['crime', (entry) => entry.crimeId],
  ['request', (entry) => entry.requestId],
  ['form_key', (entry) => entry.formKey],
  ['at', (entry) => entry.at.toISOString()],
]

export const isBreak = (result: LedgerPosition | Break): result is Break => 'why' in result

function readBody(text: string): Readonly<Record<string, Plain>> | undefined {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null && !Array.isArray(body)
      ? (body as Record<string, Plain>)
      : undefined
  } catch {
    return undefined
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
