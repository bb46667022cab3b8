import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, type Result, refuse } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import * as store from './store.ts'

const NOTHING = refuse({ kind: 'nothing-to-do', words: 'There is nothing to do.' })
const LONGEST_MS = 300_000

/** How many months contacts are kept where no request was made: CONTACT_MONTHS, or twelve. Throws on a setting that is no such number. */
export function keepMonths(): number {
  const months = Number(process.env.CONTACT_MONTHS ?? 12)
  if (!Number.isInteger(months) || months < 1 || months > 120) throw new Error('CONTACT_MONTHS must be a whole number from 1 to 120')
  return months
}

/**
 * Drops the names, numbers and addresses of people nobody needs: every crime of theirs older than so many months, with no
 * request open or ended within them and no duty to tell open. Answers of how many people; the entry says no more.
 */
export async function dropContacts(permit: Permit<'extract.import'>, months = keepMonths()): Promise<Result<number>> {
  let dropped = 0
  for (;;) {
    let now = 0
    const saved = await write(permit, { kind: 'person.dropped', formKey: newId(), longestMs: LONGEST_MS }, async (tx, at) => {
      now = await store.dropContacts(tx, months, at)
      return now === 0 ? NOTHING : ok({})
    })
    if (!saved.ok) return saved.refusal.kind === 'nothing-to-do' ? ok(dropped) : saved
    dropped += now
  }
}

/** Takes the contacts of people in again whom an open request or a new crime makes needed once more. */
export async function takeContactsAgain(permit: Permit<'extract.import'>, formKey: string, months = keepMonths()): Promise<Result<number>> {
  let taken = 0
  const saved = await write(permit, { kind: 'extract.merged', formKey, longestMs: LONGEST_MS }, async (tx, at) => {
    taken = await store.takeContactsAgain(tx, months, at)
    return taken === 0 ? NOTHING : ok({})
  })
  return saved.ok || saved.refusal.kind === 'nothing-to-do' ? ok(taken) : saved
}
