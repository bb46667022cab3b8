import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, type Result, refuse } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { keepContactsForMonths } from './keep-months-of-contacts.ts'
import * as store from './store.ts'

const LONGEST_MS = 300_000

/**
 * Drops the names, numbers and addresses of people nobody needs: every crime of theirs older than so many months, with no
 * request open or ended within them and no duty to inform open; and the free text of such crimes. Answers of how many people; the entry says no more.
 */
export async function dropContacts(
  permit: Permit<'extract.import'>,
  months = keepContactsForMonths(),
): Promise<Result<number>> {
  let dropped = 0
  for (;;) {
    let now: store.Dropped = { people: 0, crimes: 0 }
    const saved = await write(
      permit,
      { kind: 'person.dropped', formKey: newId(), longestMs: LONGEST_MS },
      async (tx, at) => {
        now = await store.dropContacts(tx, months, at)
        return now.people + now.crimes === 0
          ? refuse({ kind: 'nothing-to-do', words: 'There is nothing to do.' })
          : ok({})
      },
    )
    if (!saved.ok) return saved.refusal.kind === 'nothing-to-do' ? ok(dropped) : saved
    dropped += now.people
  }
}
