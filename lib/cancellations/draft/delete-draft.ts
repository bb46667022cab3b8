import { writeAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { draftOf, dropDraft, putDraft } from '../stores/draft-store.ts'
import { emptyDraft } from './draft.ts'

/**
 * Throws this person’s draft on a crime away. Files that were handed in with it stay in the store, with their entries, and
 * of a draft on which findings were shown it stays noted, as long as a draft stays, what they were shown on.
 */
export const dropMyDraft = (
  permit: Permit<'request.submit'> | Permit<'request.answer'>,
  crimeId: string,
): Promise<void> =>
  writeAs(permit, async (tx) => {
    const draft = await draftOf(tx, crimeId, permit.staffId, { lock: true })
    const { shown = [] } = draft?.answers ?? {}
    await (shown.length > 0
      ? putDraft(tx, crimeId, permit.staffId, { ...emptyDraft, shown })
      : dropDraft(tx, crimeId, permit.staffId))
  })
