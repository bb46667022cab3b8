import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { auditOf, lockAudits } from './audits-store.ts'
import { addFrame, fillFrame, framesOf } from './frames-store.ts'
import { sizesOf } from './strata.ts'

/**
 * Freezes everything an audit is about under its hash, with how many are read of each stratum, before anybody knows the seed.
 * Refuses (`no-such-audit`), (`frozen`) where a frame stands that was not given up, and (`nothing`) where there is nothing to
 * audit. The database fills the frame, so that nothing is left out or
 * added, and refuses one that says otherwise.
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
    const filled = await fillFrame(tx, auditId)
    if (!filled) return refuse({ kind: 'nothing', words: 'There is nothing to audit: no such crime in these days.' })
    const { inEach, ...frame } = filled
    const number = frames.length + 1
    const sizes = sizesOf(audit, inEach)
    await addFrame(tx, { ...frame, auditId, number, sizes, frozenById: permit.staffId, frozenAt, formKey })
    return ok({})
  })
