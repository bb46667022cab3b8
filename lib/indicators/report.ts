import { readSnapshot, type Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { keepMonths } from './counting/kept-months.ts'
import { keepStrata } from './counting/kept-strata.ts'
import { boundsOf } from './kinds/bounds.ts'
import { INDICATORS } from './indicators-store.ts'
import type { ChosenGrouping } from './kinds/grouping.ts'
import type { Period } from './kinds/indicator.ts'
import { countFigure, type Further, groupingsFor, maySee } from './load-figures.ts'
import { keepMaturity, type Maturity, maturityOf } from './maturity.ts'
import type { Figure } from './shown/figure.ts'
import { ledgerPosition } from './counting/ledger-position-store.ts'
import { checksSetAside, declaredWithoutVictim, nobodyToInform } from './store.ts'

export interface ComplianceReport {
  readonly period: Period
  readonly grouping: ChosenGrouping
  readonly countedAt: Date
  readonly ledgerEntries: number
  /** In the order of the report. */
  readonly figures: readonly Figure[]
  readonly setAside: readonly { readonly check: string; readonly n: number }[]
  readonly nobodyToInform: number
  /** Cancelled on the decision maker’s declaration that there was no victim. */
  readonly withoutVictim: number
  /** What of the period is too young to say how many will be cancelled; null where nothing is. */
  readonly maturity: Maturity | null
}

interface Asked extends Further {
  readonly grouping?: ChosenGrouping
}

/**
 * The compliance report of a period: every figure as hits of so many, with its definition, the moment it was counted and the
 * place of the log at that moment.
 */
export async function complianceReport(
  permit: Permit<'report.follow'>,
  period: Period,
  { grouping = 'offence-group', audits }: Asked = {},
): Promise<ComplianceReport> {
  const shown = shownTo({ grouping, audits })
  await keepMonths(permit, shown)
  await keepStrata(permit, shown, boundsOf(period))
  await keepMaturity(permit)
  return readSnapshot(permit, async (tx) => {
    const place = await ledgerPosition(tx)
    return {
      period,
      grouping,
      countedAt: place.at,
      ledgerEntries: place.entries,
      maturity: await maturityOf(tx, period, { now: place.at }),
      figures: await figuresOf(tx, period, shown),
      setAside: await checksSetAside(tx, period),
      nobodyToInform: await nobodyToInform(tx, period),
      withoutVictim: await declaredWithoutVictim(tx, period),
    }
  })
}

/** The figures a reader is shown, and by which groupings. */
const shownTo = ({ grouping, audits }: Required<Omit<Asked, 'audits'>> & Further) =>
  INDICATORS.filter((indicator) => maySee(indicator, { audits })).flatMap((indicator) =>
    groupingsFor(indicator, grouping).map((by) => ({ indicator, grouping: by })),
  )

async function figuresOf(tx: Tx, period: Period, shown: ReturnType<typeof shownTo>): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const { indicator, grouping } of shown) figures.push(await countFigure(tx, indicator, { period, grouping }))
  return figures
}
