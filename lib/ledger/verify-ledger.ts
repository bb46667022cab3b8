import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { beginning, type Break, type EntryRow, follow, isBreak, type LedgerPosition } from './verify.ts'

const AT_A_TIME = 2000

/** What a check of the whole book found: how far it goes, and where it breaks first, if it does. */
export interface Verdict {
  readonly entries: number
  readonly last: LedgerPosition
  readonly broken?: Break
}

/** Recomputes the whole book from its first entry, and compares its end with the head. `progress` is told how far it is. */
export async function verifyLedger(
  permit: Permit<'ledger.verify', 'operator'>,
  progress: (entries: number) => void = () => undefined,
): Promise<Verdict> {
  let place = beginning
  for (;;) {
    const entries = await entriesAfter(permit, place.seq)
    for (const entry of entries) {
      const next = follow(place, entry)
      if (isBreak(next)) return { entries: place.seq, last: place, broken: next }
      place = next
    }
    progress(place.seq)
    if (entries.length < AT_A_TIME) break
  }
  const head = await readAs(permit, (tx) => tx.head.findUniqueOrThrow({ where: { id: 1 } }))
  const agrees = Number(head.size) === place.seq && Buffer.from(head.hash).toString('hex') === place.hash
  return {
    entries: place.seq,
    last: place,
    ...(agrees
      ? {}
      : {
          broken: {
            seq: place.seq,
            why: `the head speaks of ${String(head.size)} entries: the end of the book is missing or changed`,
          },
        }),
  }
}

async function entriesAfter(permit: Permit<string, string>, seq: number): Promise<EntryRow[]> {
  const rows = await readAs(permit, (tx) =>
    tx.entry.findMany({ where: { seq: { gt: seq } }, orderBy: { seq: 'asc' }, take: AT_A_TIME }),
  )
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }))
}
