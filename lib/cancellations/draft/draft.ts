import { now } from '#lib/base/clock'
import { readAs, type Tx, writeAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { type Result, ok } from '#lib/base/result'
import { mayPrepare, type Preparing } from './may-prepare.ts'
import {
  type Draft,
  draftAnswers,
  type DraftAnswers,
  type DraftLine,
  draftLines,
  draftOf,
  putDraft,
} from '../stores/draft-store.ts'

export type { Draft, DraftAnswers, DraftLine, DraftItem } from '../stores/draft-store.ts'

/** A person who prepares a request, or answers to questions put back. */
export type Preparer = Permit<'request.submit'> | Permit<'request.answer'>

/** A draft with nothing in it yet. */
export const emptyDraft: DraftAnswers = draftAnswers.parse({})

/** This person’s own draft on a crime; undefined when there is none. Nobody sees another’s. */
export const myDraft = (permit: Preparer, crimeId: string): Promise<Draft | undefined> =>
  readAs(permit, (tx) => draftOf(tx, crimeId, permit.staffId))

/** This person’s own drafts, the newest first, at most 25. */
export const myDrafts = (permit: Permit): Promise<DraftLine[]> => readAs(permit, (tx) => draftLines(tx, permit.staffId))

/**
 * Changes this person’s draft on a crime, and begins it where there is none. Held while it is changed, so that two tabs
 * do not undo each other. A draft is nobody else’s business and has no entry in the ledger. Refuses whoever may not
 * prepare anything on this crime, and what `change` refuses.
 */
export function changeDraft(
  permit: Preparer,
  crimeId: string,
  change: (answers: DraftAnswers, preparing: Preparing) => Result<DraftAnswers>,
): Promise<Result<DraftAnswers>> {
  return writeAs(permit, async (tx) => {
    const may = await mayPrepare(tx, permit, crimeId, await now(tx))
    return may.ok ? changeIn(tx, permit, may.value, change) : may
  })
}

/** The same, inside a transaction that does more. */
export async function changeIn(
  tx: Tx,
  permit: Preparer,
  preparing: Preparing,
  change: (answers: DraftAnswers, preparing: Preparing) => Result<DraftAnswers>,
): Promise<Result<DraftAnswers>> {
  const draft = await draftOf(tx, preparing.crime.id, permit.staffId, { lock: true })
  const changed = change(draft && isOfThis(draft.answers, preparing) ? draft.answers : begun(preparing), preparing)
  if (!changed.ok) return changed
  await putDraft(tx, preparing.crime.id, permit.staffId, changed.value)
  return ok(changed.value)
}

/** A draft is of the request being asked, or of the questions answered now; what is left of anything else is begun anew. */
const isOfThis = ({ answering }: DraftAnswers, { answeringRequestId }: Preparing): boolean =>
  (answering?.requestId ?? null) === answeringRequestId

const begun = ({ answeringRequestId: requestId }: Preparing): DraftAnswers =>
  requestId === null ? emptyDraft : { ...emptyDraft, answering: { requestId, fields: {} } }
