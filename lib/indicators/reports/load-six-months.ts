import { readAs, readSnapshot } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import { keepMonths } from '../counting/kept-months.ts'
import { keepStrata } from '../counting/kept-strata.ts'
import { ledgerPosition } from '../counting/ledger-position-store.ts'
import { cancelled } from '../figures/cancelling/cancelled-store.ts'
import { foundWrong } from '../figures/auditing/found-wrong-store.ts'
import { victimsInformed } from '../figures/informing/victims-informed-store.ts'
import { boundsOf } from '../kinds/bounds.ts'
import type { GroupCounts } from '../kinds/group.ts'
import type { Period } from '../kinds/indicator.ts'
import { countFigure, type Further } from '../load-figures.ts'
import type { Figure } from '../shown/figure.ts'
import { countWrong, informedAmongReviewed, listWrong, type WrongInPeriod } from './wrong-decisions-store.ts'

/** What inspectors ask of six months: what was reviewed and found, who was informed, and what was put right. */
export interface SixMonths {
  readonly period: Period
  readonly countedAt: Date
  readonly ledgerEntries: number
  /** How many crimes were transferred or cancelled, and the victims who had to be informed, by offence group. */
  readonly cancelled: Figure
  readonly informed: Figure
  /** What audits found; null for a reader who may not see it. */
  readonly audited: {
    readonly found: Figure
    readonly informed: readonly GroupCounts[]
    /** All that were found wrong, and those of them that this reader may see. */
    readonly wrong: number
    readonly listed: readonly WrongInPeriod[]
  } | null
}

/** More are not listed at once; the report says so where there are. */
const MOST = 1000

const GROUPING = 'offence-group'

/** Counts six months, or any other period, at one moment. Which crimes are listed is written down before they are shown. */
export async function loadSixMonths(
  permit: Permit<'report.follow'>,
  period: Period,
  { audits }: Further,
): Promise<SixMonths> {
  const bounds = boundsOf(period)
  const asked = [cancelled, victimsInformed].map((indicator) => ({ indicator, grouping: GROUPING }) as const)
  await keepMonths(permit, asked)
  if (audits) await keepStrata(permit, [{ indicator: foundWrong, grouping: GROUPING }], bounds)
  const listed = audits ? await readAs(permit, (tx) => listWrong(tx, bounds, MOST)) : []
  const counted = await readSnapshot(permit, async (tx) => {
    const place = await ledgerPosition(tx)
    const figure = { period, grouping: GROUPING } as const
    return {
      ...{ period, countedAt: place.at, ledgerEntries: place.entries },
      cancelled: await countFigure(tx, cancelled, figure),
      informed: await countFigure(tx, victimsInformed, figure),
      audited: audits
        ? {
            found: await countFigure(tx, foundWrong, figure),
            informed: await informedAmongReviewed(tx, bounds),
            wrong: await countWrong(tx, bounds),
            listed,
          }
        : null,
    }
  })
  await recordAccess(permit, { subjects: listed.map(({ crimeId }) => crimeId) })
  return counted
}
