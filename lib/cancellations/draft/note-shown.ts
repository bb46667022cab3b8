import { writeAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { draftOf, noteInDraft } from '#lib/cancellations/stores/draft-store'
import { findCase } from '#lib/crimes/find'
import { nowShown } from './shown-so-far.ts'

/**
 * Notes in this person’s draft that findings on it are being shown, so that what they change afterwards is seen by whoever
 * decides. Only as it was saved at `savedAt`, which stays as it is; nothing is noted of a draft changed meanwhile.
 */
export const noteShown = (permit: Permit<'request.submit'>, crimeId: string, savedAt: string): Promise<void> =>
  writeAs(permit, async (tx) => {
    const [crime, draft] = [await findCase(tx, crimeId), await draftOf(tx, crimeId, permit.staffId, { lock: true })]
    if (!crime.ok || draft?.updatedAt.toISOString() !== savedAt) return
    const noted = nowShown(crime.value, draft.answers)
    if (noted !== draft.answers) await noteInDraft(tx, crimeId, permit.staffId, noted)
  })
