import type { Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import type { FollowUpOutcome, FollowUpStepKind } from '#lib/base/prisma/enums'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { EntryKind, Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { addStep, type FollowUpRow, followUpOf } from './follow-up-store.ts'

/** An answer to give: of which kind, what it came to, and in what words. */
export interface Answer {
  readonly kind: FollowUpStepKind
  readonly outcome?: FollowUpOutcome
  readonly words: string
}

/**
 * Adds one answer to what follows from a wrong decision, once. `whyNot` refuses it as the case stands. Refuses `no-such-finding`
 * where there is none and `answered-already`.
 */
export const answerOnce = (
  permit: Permit,
  { followUpId, formKey, entry }: { followUpId: string; formKey: string; entry: EntryKind },
  { kind, outcome, words }: Answer,
  whyNot: (row: FollowUpRow) => string | undefined,
): Promise<Result<Saved>> =>
  write(permit, { kind: entry, formKey }, async (tx: Tx, at) => {
    const row = await followUpOf(tx, followUpId)
    if (!row) return refuse({ kind: 'no-such-finding', words: 'There is no such finding for you to answer.' })
    if (row.answered.includes(kind))
      return refuse({ kind: 'answered-already', words: 'This was answered before. That answer stands.' })
    const why = whyNot(row)
    if (why !== undefined) return refuse({ kind: 'not-now', words: why })
    const { id: wordsId } = await saveWords(tx, row.crimeId, words)
    await addStep(tx, followUpId, { kind, outcome: outcome ?? null, wordsId, byId: permit.staffId, at })
    return ok({})
  })
