import { newId } from '#lib/base/ids'
import type { DraftItem } from '#lib/cancellations/draft/draft'

/** A whole item of evidence in a draft: film that somebody has seen, got after the crime was recorded. */
export const anItemDetails = (changes: Record<string, string> = {}): DraftItem => ({
  id: newId(),
  fileId: null,
  uploadedAt: null,
  fields: {
    kind: 'footage',
    madeBy: 'machine or system',
    isAccount: 'no',
    shows: 'shows no crime',
    origin: 'The council’s camera on the market square.',
    howVerifiable: 'The council keeps the original.',
    eventOn: '2026-05-31',
    obtainedOn: '2026-06-10',
    heldByBeforeRecording: 'nobody in police',
    knownToRecorderOrOic: 'no',
    held: 'seen',
    seenBy: 'The officer in the case',
    whereHeld: 'Evidence system, PA/1',
    ...changes,
  },
})
