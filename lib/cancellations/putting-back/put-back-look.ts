import { reading } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import { noteLook } from '#lib/people/access'
import { lookInCase } from '#lib/cancellations/crime-in-case'
import {
  type InvestigationRow,
  investigationsOf,
  lastCancellation,
  type PutBackRow,
  type Supervisor,
  supervisorsFor,
} from './put-back-store.ts'
import type { CrimeSeen } from '#lib/cancellations/seen'

export type { InvestigationRow, PutBackRow } from './put-back-store.ts'

/** A crime that was cancelled, with what is needed to put it back, or to accept it once it was. */
export interface PutBackLook {
  readonly crime: CrimeSeen
  readonly last: PutBackRow | undefined
  readonly reason: string
  readonly supervisors: readonly Supervisor[]
}

/** A crime as the page that puts it back shows it. Undefined where there is none, or it is not this person’s to see. */
export const lookAtPutBack = (permit: Permit, crimeId: string): Promise<PutBackLook | undefined> =>
  lookInCase(permit, crimeId, async (tx, crime) => {
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
  const rows = await reading(permit, (tx) => investigationsOf(tx, permit.staffId))
  await noteLook(permit, { subjects: rows.map(({ crimeId }) => crimeId) })
  return rows
}
