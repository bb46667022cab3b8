import { now } from '#lib/base/clock'
import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import { type FindingList, type FollowUpRow, followUps, type PatternRow, patterns } from './follow-up-store.ts'

export type { FollowUpRow, PatternRow } from './follow-up-store.ts'

const MOST = 100
const MONTHS = 12

/** What was found wrong, rape first, at most 100, as this person may see it. Which crimes were shown is written down. */
export async function listFollowUps(permit: Permit<'finding.see'>, list: FindingList): Promise<readonly FollowUpRow[]> {
  const rows = await readAs(permit, (tx) => followUps(tx, list, MOST))
  await recordAccess(permit, { subjects: rows.map(({ crimeId }) => crimeId) })
  return rows
}

/** What three or more wrong decisions of the last twelve months have in common. No person is a pattern. */
export const findPatterns = (permit: Permit<'finding.see'>): Promise<readonly PatternRow[]> =>
  readAs(permit, async (tx) => {
    const since = await now(tx)
    since.setUTCMonth(since.getUTCMonth() - MONTHS)
    return patterns(tx, since)
  })
