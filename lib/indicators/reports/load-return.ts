import { readSnapshot } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import { keepMonths } from '../counting/kept-months.ts'
import { ledgerPosition } from '../counting/ledger-position-store.ts'
import { cancellationRate } from '../figures/cancelling/cancellation-rate-store.ts'
import { cancelled } from '../figures/cancelling/cancelled-store.ts'
import { pastYears } from '../figures/cancelling/past-years-store.ts'
import { boundsOf } from '../kinds/bounds.ts'
import type { Period } from '../kinds/indicator.ts'
import { countFigure } from '../load-figures.ts'
import type { Figure } from '../shown/figure.ts'
import { type CancelledNow, cancelledNow } from './return-store.ts'

/** What the national return asks of a financial year, by offence code. */
export interface NationalReturn {
  readonly period: Period
  readonly countedAt: Date
  readonly ledgerEntries: number
  /** Crimes recorded in the year, whatever became of them; and those of them transferred or cancelled now, as what. */
  readonly recorded: Figure
  readonly cancelledNow: readonly CancelledNow[]
  /** What was transferred or cancelled in the year, and how much of it was recorded in an earlier one. */
  readonly cancelledInYear: Figure
  readonly ofEarlierYears: Figure
}

/** Counts the return of a year at one moment: real counts, for the registrar alone. That they were read is written down. */
export async function loadReturn(permit: Permit<'return.see'>, period: Period): Promise<NationalReturn> {
  const grouping = 'offence-code'
  await keepMonths(
    permit,
    [cancellationRate, cancelled, pastYears].map((indicator) => ({ indicator, grouping })),
  )
  await recordAccess(permit)
  return readSnapshot(permit, async (tx) => {
    const { at, entries } = await ledgerPosition(tx)
    const figure = { period, grouping } as const
    return {
      ...{ period, countedAt: at, ledgerEntries: entries },
      recorded: await countFigure(tx, cancellationRate, figure),
      cancelledNow: await cancelledNow(tx, boundsOf(period)),
      cancelledInYear: await countFigure(tx, cancelled, figure),
      ofEarlierYears: await countFigure(tx, pastYears, figure),
    }
  })
}
