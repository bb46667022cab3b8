import type { Tx } from '#lib/base/database'
import type { DutyRow } from './model.ts'
import { type DutyStory, dutyRow, storiesOf } from './store.ts'

export type { DutyStory } from './store.ts'

/** Every duty to tell of a request, with what was done about each. */
export const dutiesOfRequest = (tx: Tx, requestId: string): Promise<DutyStory[]> => storiesOf(tx, { requestId })

/** Every duty to tell there ever was on a crime. */
export const dutiesOfCrime = (tx: Tx, crimeId: string): Promise<DutyStory[]> => storiesOf(tx, { crimeId })

/** One duty with what was done about it. */
export const dutyStory = async (tx: Tx, dutyId: string): Promise<DutyStory | undefined> =>
  (await storiesOf(tx, { id: dutyId }))[0]

/** Where a duty belongs. */
export const findDuty = (tx: Tx, dutyId: string): Promise<DutyRow | undefined> => dutyRow(tx, dutyId)
