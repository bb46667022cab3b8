import type { CopyLine } from '#lib/base/copy-rows'
import type { Permit } from '#lib/base/permit'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { isAny } from './is-any.ts'
import { closeRows } from './refused-store.ts'

const LONGEST_MS = 300_000

/** Closes the rows refused before that this extract brought. Done once all of it is merged. */
export async function closeRefused(
  permit: Permit<'extract.import'>,
  line: CopyLine,
  extractId: string,
  formKey: string,
): Promise<Result<unknown>> {
  if (!(await isAny(line, 'personal.refused_row WHERE closed_at IS NULL'))) return ok({})
  return write(permit, { kind: 'rows.arrived', formKey, longestMs: LONGEST_MS }, async (tx, now) => {
    await closeRows(tx, extractId, now)
    return ok({})
  })
}
