import type { Tx } from '#lib/base/database'
import type { DutyRow } from './model.ts'
import { type DutyHistory, dutyRow, historiesOf } from './store.ts'

/** Every duty to inform of a request, with what was done about each. */
export const dutiesOfRequest = (tx: Tx, requestId: string): Promise<DutyHistory[]> => historiesOf(tx, { requestId })

/** Where a duty belongs. */
export const findDuty = (tx: Tx, dutyId: string): Promise<DutyRow | undefined> => dutyRow(tx, dutyId)
