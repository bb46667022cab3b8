import type { CopyLine } from '#lib/base/copy-rows'
import type { Permit } from '#lib/base/permit'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { closeRows, keepRows } from './refused-store.ts'

const LONGEST_MS = 300_000

const isAny = async (line: CopyLine, from: string): Promise<boolean> => {
  const [row] = await line.query<{ any: boolean }>(`SELECT EXISTS (SELECT FROM ${from}) AS any`)
  return row?.any === true
}

/**
 * Keeps the rows of an extract that could not be taken in until a later one brings them, or the registrar enters what
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
