import { type Plain, canonical } from './canonical.ts'
import type { EntryKind } from './model.ts'

/** What `ledger.open_entry()` says of the next entry: its place, its time, and the changes it must carry. */
export interface NextEntry {
  readonly seq: bigint | string
  readonly prev: string
  readonly at: Date
  readonly changes: Plain
}

/** What an entry says beside its place and its changes. An actor of null is the product itself. */
export interface EntryFacts {
  readonly kind: EntryKind
  readonly actor: string | null
  readonly role: string
  readonly formKey: string
  readonly crimeId?: string | undefined
  readonly requestId?: string | undefined
  readonly version?: string | undefined
}

/** The very bytes of an entry, as `ledger.append` takes them and `npm run verify` hashes them. */
export function entryBytes(next: NextEntry, facts: EntryFacts): Buffer {
  const body = canonical({
    v: 1,
    seq: Number(next.seq),
    at: next.at.toISOString(),
    kind: facts.kind,
    actor: facts.actor,
    role: facts.role,
    crime: facts.crimeId ?? null,
    request: facts.requestId ?? null,
    form_key: facts.formKey,
    version: facts.version ?? null,
    rows: next.changes,
    prev: next.prev,
  })
  return Buffer.from(body, 'utf8')
}
