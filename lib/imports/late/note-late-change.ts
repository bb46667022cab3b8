import type { Permit } from '#lib/base/permit'
import { ok, type Result, refuse } from '#lib/base/result'
import { lockCrime } from '#lib/crimes/find'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { noteLateChange } from './late-store.ts'

/**
 * Notes a change that reached a crime as it was being cancelled: its case is over, so that no rules are run again, and the
 * registrar decides whether the cancellation stands. Refuses (`nothing-open`) a crime that is not cancelled.
 */
export const noteChangeOfCancelled = (
  permit: Permit,
  crimeId: string,
  changes: readonly string[],
  formKey: string,
): Promise<Result<Saved>> =>
  write(
    permit,
    { kind: 'late-change.found', formKey, crimeId, locks: (tx) => lockCrime(tx, crimeId) },
    async (tx, now) =>
      (await noteLateChange(tx, crimeId, changes, now)) === 0
        ? refuse({ kind: 'nothing-open', words: 'This crime is not cancelled.' })
        : ok({}),
  )
