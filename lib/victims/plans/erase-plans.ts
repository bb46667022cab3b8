import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, type Result, refuse } from '#lib/base/result'
import { eraseWords } from '#lib/base/words'
import { write } from '#lib/ledger/write'
import { eraseContactMethods } from './erase-store.ts'

const LONGEST_MS = 300_000

/**
 * Erases the ways to a victim in their contact plans once so many months have gone by since the last duty to inform them was
 * closed, with no duty, request, review or message of theirs open. The plan itself stays, and so does the ledger. Answers of
 * how many plans.
 */
export async function erasePlans(permit: Permit<'extract.import'>, months: number): Promise<Result<number>> {
  let erased = 0
  for (;;) {
    let now = 0
    const saved = await write(
      permit,
      { kind: 'plan.erased', formKey: newId(), longestMs: LONGEST_MS },
      async (tx, at) => {
        const { plans, wordIds } = await eraseContactMethods(tx, months, at)
        if (plans === 0) return refuse({ kind: 'nothing-to-do', words: 'There is nothing to do.' })
        await eraseWords(tx, wordIds, at)
        now = plans
        return ok({})
      },
    )
    if (!saved.ok) return saved.refusal.kind === 'nothing-to-do' ? ok(erased) : saved
    erased += now
  }
}
