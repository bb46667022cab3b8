import type { Permit } from '#lib/base/permit'
import { ok, type Result, refuse } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { keepContactsForMonths } from './keep-months-of-contacts.ts'
import * as store from './store.ts'

const LONGEST_MS = 300_000

/** Takes contacts, and the free text of crimes, in again that an open request or a new crime makes needed once more. */
export async function restoreContacts(
  permit: Permit<'extract.import'>,
  formKey: string,
  months = keepContactsForMonths(),
): Promise<Result<number>> {
  let taken = 0
  const saved = await write(permit, { kind: 'person.restored', formKey, longestMs: LONGEST_MS }, async (tx, at) => {
    const { people, crimes } = await store.restoreContacts(tx, months, at)
    taken = people
    return people + crimes === 0 ? refuse({ kind: 'nothing-to-do', words: 'There is nothing to do.' }) : ok({})
  })
  return saved.ok || saved.refusal.kind === 'nothing-to-do' ? ok(taken) : saved
}
