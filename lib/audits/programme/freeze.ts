import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { frameOf } from '#lib/statistics/sampling/draw'
import { auditOf, lockAudits } from './audits-store.ts'
import { addFrame, addItems, dueItems, framesOf } from './frames-store.ts'
import type { DrawnFrom } from './seed.ts'
import { sizesOf } from './strata.ts'

/**
 * Freezes everything an audit is about under its hash, with how many are read of each stratum, before anybody knows the seed.
 * Refuses (`no-such-audit`), (`frozen`) where a frame stands that was not given up, and (`nothing`) where there is nothing to
 * audit. The database refuses a frame that leaves something out.
 */
export const freezeFrame = (
  permit: Permit<'audit.declare'>,
  auditId: string,
  formKey: string,
): Promise<Result<Saved>> =>
  write(permit, { kind: 'frame.frozen', formKey, locks: lockAudits, longestMs: 120_000 }, async (tx, frozenAt) => {
    const audit = await auditOf(tx, auditId)
    if (!audit) return refuse({ kind: 'no-such-audit', words: 'There is no such audit.' })
    const frames = await framesOf(tx, auditId)
    if (frames.some(({ abandoned }) => abandoned === null))
      return refuse({ kind: 'frozen', words: 'This audit has a frame. Give it up first, with the reason.' })
    const due = await dueItems(tx, auditId)
    if (due.length === 0)
      return refuse({ kind: 'nothing', words: 'There is nothing to audit: no such crime in these days.' })
    const { hash } = frameOf(due.map(({ reference }) => reference))
    const frame = { id: newId(), auditId, number: frames.length + 1, count: due.length, hash }
    const sizes = sizesOf(audit, inEach(due))
    await addFrame(tx, { ...frame, sizes, frozenById: permit.staffId, frozenAt, formKey })
    await addItems(tx, frame.id, due)
    return ok({})
  })

/** How many items each stratum has. */
function inEach(items: readonly DrawnFrom[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { stratum } of items) counts.set(stratum, (counts.get(stratum) ?? 0) + 1)
  return counts
}
