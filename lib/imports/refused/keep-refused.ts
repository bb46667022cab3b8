import type { CopyLine } from '#lib/base/copy-rows'
import type { Permit } from '#lib/base/permit'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { isAny } from './is-any.ts'
import { keepRows } from './refused-store.ts'

const LONGEST_MS = 300_000

/**
 * Keeps the rows of an extract that could not be imported until a later one brings them, or the registrar enters what
 * they say: each crime that they name is incomplete. Done before anything of the extract is merged.
 */
export async function keepRefused(
  permit: Permit<'extract.import'>,
  line: CopyLine,
  extractId: string,
  formKey: string,
): Promise<Result<unknown>> {
  if (!(await isAny(line, 'staging.refused_row'))) return ok({})
  return write(permit, { kind: 'rows.refused', formKey, longestMs: LONGEST_MS }, async (tx, now) => {
    await keepRows(tx, extractId, now)
    return ok({})
  })
}
