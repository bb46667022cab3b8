import { readAs, readSnapshot } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import { keepMonths } from '../counting/kept-months.ts'
import { ledgerPosition } from '../counting/ledger-position-store.ts'
import * as current from '../dashboard/now-store.ts'
import { audited } from '../figures/auditing/audited-store.ts'
import { auditedInDips } from '../figures/auditing/audited-in-dips-store.ts'
import { wrongStillCancelled } from '../figures/auditing/wrong-still-cancelled-store.ts'
import { bypass } from '../figures/cancelling/bypass-store.ts'
import { notIndependent } from '../figures/deciding/not-independent-store.ts'
import { pairs } from '../figures/deciding/pairs-store.ts'
import { withoutAuthority } from '../figures/deciding/without-authority-store.ts'
import type { Grouping } from '../kinds/grouping.ts'
import type { Indicator, Period } from '../kinds/indicator.ts'
import { countFigure } from '../load-figures.ts'
import type { Figure } from '../shown/figure.ts'

/** What the registrar watches: what waits now, and what must not happen, in a period. */
export interface Monitor {
  readonly period: Period
  readonly countedAt: Date
  readonly ledgerEntries: number
  readonly waitingByAge: readonly current.WaitingAge[]
  readonly uninformed: current.Uninformed
  /** Those who have waited longest, of crimes that this reader may see. */
  readonly longestWaiting: readonly current.WaitingVictim[]
  /** Shares of which every hit is a breach: the target is 0. */
  readonly breaches: readonly Figure[]
  readonly pairs: Figure
  /** What audits read by draw or in full, and what in dips, by offence group. */
  readonly audited: Figure
  readonly inDips: Figure
}

const MOST_WAITING = 200

const BREACHES = [withoutAuthority, notIndependent, bypass, wrongStillCancelled]

const ASKED: readonly { readonly indicator: Indicator; readonly grouping: Grouping }[] = [
  ...BREACHES.map((indicator) => ({ indicator, grouping: 'all' as const })),
  { indicator: pairs, grouping: 'all' },
  { indicator: audited, grouping: 'offence-group' },
  { indicator: auditedInDips, grouping: 'offence-group' },
]

/**
 * Counts the monitor at one moment. Which crimes are listed is written down before they are shown. Whoever may see it may see what audits
 * found, too.
 */
export async function loadMonitor(permit: Permit<'monitor.see'>, period: Period): Promise<Monitor> {
  await keepMonths(permit, ASKED)
  const longestWaiting = await readAs(permit, (tx) => current.longestWaiting(tx, MOST_WAITING))
  const counted = await readSnapshot(permit, async (tx) => {
    const { at, entries } = await ledgerPosition(tx)
    const count = (indicator: Indicator, grouping: Grouping) => countFigure(tx, indicator, { period, grouping })
    const breaches: Figure[] = []
    for (const indicator of BREACHES) breaches.push(await count(indicator, 'all'))
    return {
      ...{ period, countedAt: at, ledgerEntries: entries, longestWaiting, breaches },
      waitingByAge: await current.waitingByAge(tx),
      uninformed: await current.uninformedNow(tx),
      pairs: await count(pairs, 'all'),
      audited: await count(audited, 'offence-group'),
      inDips: await count(auditedInDips, 'offence-group'),
    }
  })
  await recordAccess(permit, { subjects: longestWaiting.map(({ crimeId }) => crimeId) })
  return counted
}
