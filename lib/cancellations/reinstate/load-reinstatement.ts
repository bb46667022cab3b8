import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import { recordAccess } from '#lib/people/record-access'
import { loadCrime } from '#lib/cancellations/load/load-crime'
import {
  type InvestigationRow,
  investigationsOf,
  lastCancellation,
  type ReinstatedRow,
  type Supervisor,
  supervisorsFor,
} from './reinstatement-view-store.ts'
import type { RequestedCrime } from '#lib/cancellations/load/request-view'

export type { InvestigationRow, ReinstatedRow } from './reinstatement-view-store.ts'

/** A crime that was cancelled, with what is needed to put it back, or to accept it once it was. */
export interface ReinstatementView {
  readonly crime: RequestedCrime
  readonly last: ReinstatedRow | undefined
  readonly reason: string
  readonly supervisors: readonly Supervisor[]
}

/** A crime as the page that puts it back shows it. Undefined where there is none, or it is not this person’s to see. */
export const loadReinstatement = (permit: Permit, crimeId: string): Promise<ReinstatementView | undefined> =>
  loadCrime(permit, crimeId, async (tx, crime) => {
    const last = await lastCancellation(tx, crimeId)
    const words = await wordsOf(tx, last?.reasonId ? [last.reasonId] : [])
    return {
      crime,
      last,
      reason: words.get(last?.reasonId ?? '') ?? '',
      supervisors: crime.isLive ? [] : await supervisorsFor(tx, crimeId),
    }
  })

/** The crimes put back whose investigation this supervisor is to accept, or has accepted. At most 25. */
export async function findInvestigations(permit: Permit<'investigation.accept'>): Promise<readonly InvestigationRow[]> {
  const rows = await readAs(permit, (tx) => investigationsOf(tx, permit.staffId))
  await recordAccess(permit, { subjects: rows.map(({ crimeId }) => crimeId) })
  return rows
}
