import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'

/** Where the audit log stands: how many entries, when the last was made, and its hash, which all entries before it went into. */
export interface LogHead {
  readonly entries: number
  readonly at: Date | null
  readonly hash: string
}

/** The end of the audit log as it is now. */
export const loadHead = (permit: Permit<'ledger.see'>): Promise<LogHead> =>
  readAs(permit, async (tx) => {
    const head = await tx.head.findUniqueOrThrow({ where: { id: 1 } })
    return { entries: Number(head.size), at: head.at, hash: Buffer.from(head.hash).toString('hex') }
  })
