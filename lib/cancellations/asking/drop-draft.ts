import { writing } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { dropDraft } from './draft-store.ts'

/** Throws this person’s draft on a crime away. Files that were handed in with it stay in the store, with their entries. */
export const dropMyDraft = (permit: Permit<'request.ask'> | Permit<'request.answer'>, crimeId: string): Promise<void> =>
  writing(permit, (tx) => dropDraft(tx, crimeId, permit.staffId))
