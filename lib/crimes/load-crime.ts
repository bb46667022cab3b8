import { now } from '#lib/base/clock'
import { readAs } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import { findCase } from './find.ts'
import {
  type Classified,
  classificationsOf,
  type CrimeDetails,
  detailsOf,
  type NamedInvolvement,
  namedInvolvements,
  type RequestLine,
  requestsOf,
} from './crime-view-store.ts'
import type { CaseCrime, Reported } from './model.ts'
import { type HistoryEvent, historyOf } from './history-store.ts'
import { reportedOf } from './reported-store.ts'

export type { CrimeDetails, NamedInvolvement, RequestLine } from './crime-view-store.ts'
export { LONGEST_HISTORY, type HistoryEvent, type HistoryKind } from './history-store.ts'

/** A crime with all that its page shows. */
export interface CrimeView {
  readonly today: Day
  readonly crime: CaseCrime
  readonly details: CrimeDetails
  readonly reported: Reported
  readonly involvements: readonly NamedInvolvement[]
  readonly classifications: readonly Classified[]
  readonly requests: readonly RequestLine[]
  readonly history: readonly HistoryEvent[]
}

/**
 * One crime, its people by name, its history and its whole history. Undefined where there is no such crime or it is not
 * this person’s to see. Names come only with this crime’s own case. The look is noted before anything is shown.
 */
export async function loadCrime(permit: Permit<'crime.see'>, crimeId: string): Promise<CrimeView | undefined> {
  if (!isId(crimeId)) return undefined
  const view = await readAs(
    permit,
    async (tx) => {
      const crime = await findCase(tx, crimeId)
      const details = crime.ok ? await detailsOf(tx, crimeId) : undefined
      const reported = crime.ok ? await reportedOf(tx, crimeId) : undefined
      if (!crime.ok || !details || !reported) return undefined
      return {
        today: dayOf(await now(tx)),
        crime: crime.value,
        details,
        reported,
        involvements: await namedInvolvements(tx, crimeId),
        classifications: await classificationsOf(tx, crimeId),
        requests: await requestsOf(tx, crimeId),
        history: await historyOf(tx, crimeId),
      }
    },
    { caseOf: crimeId },
  )
  if (view) await recordAccess(permit, { crimeId })
  return view
}
