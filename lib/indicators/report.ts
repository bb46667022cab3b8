import { readSnapshot, type Tx } from '#lib/base/database'
import { dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { isSmallCount } from '#lib/statistics/disclosure/small-cells'
import type { ShownCount } from '#lib/statistics/disclosure/small-table'
import { keepMonths } from './counting/kept-months.ts'
import { keepStrata } from './counting/kept-strata.ts'
import { boundsOf } from './kinds/bounds.ts'
import { INDICATORS } from './indicators-store.ts'
import type { ChosenGrouping } from './kinds/grouping.ts'
import type { Period } from './kinds/indicator.ts'
import { countFigure, type Further, groupingsFor, maySee } from './load-figures.ts'
import { keepMaturity, type Maturity, maturityOf } from './maturity.ts'
import { isFixed } from './periods.ts'
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
  readonly nobodyToInform: ShownCount
  /** Cancelled on the decision maker’s declaration that there was no victim. */
  readonly withoutVictim: ShownCount
  readonly smallHidden: boolean
  /** What of the period is too young to say how many will be cancelled; null where nothing is. */
  readonly maturity: Maturity | null
}

interface Asked extends Further {
  readonly hideSmall: boolean
  readonly grouping?: ChosenGrouping
}

/**
 * The compliance report of a period: every figure as hits of so many, with its definition, the moment it was counted and the
 * place of the log at that moment. For readers from outside (`hideSmall`) no cell is shown that could point at people, nor one it
 * could be worked out from; so they have the figures meant for them, by offence group, of half-years that are over, of which no
 * two overlap: any other period or grouping is a bug of the route.
 */
export async function complianceReport(
  permit: Permit<'report.read'>,
  period: Period,
  { hideSmall, grouping = 'offence-group', audits }: Asked,
): Promise<ComplianceReport> {
  const shown = shownTo({ hideSmall, grouping, audits })
  await keepMonths(permit, shown)
  await keepStrata(permit, shown, boundsOf(period))
  await keepMaturity(permit)
  return readSnapshot(permit, async (tx) => {
    const place = await ledgerPosition(tx)
    if (hideSmall && !(isFixed(period, dayOf(place.at)) && grouping === 'offence-group'))
      throw new RangeError('a report for outside is of a half-year that is over, by offence group')
    const shownCount = (n: number): ShownCount => (hideSmall && isSmallCount(n) ? 'hidden' : n)
    return {
      period,
      grouping,
      countedAt: place.at,
      ledgerEntries: place.entries,
      smallHidden: hideSmall,
      maturity: await maturityOf(tx, period, { now: place.at, hideSmall }),
      figures: await figuresOf(tx, period, shown, hideSmall),
      setAside: hideSmall ? [] : await checksSetAside(tx, period),
      nobodyToInform: shownCount(await nobodyToInform(tx, period)),
      withoutVictim: shownCount(await declaredWithoutVictim(tx, period)),
    }
  })
}

/** The figures a reader is shown, and by which groupings. */
const shownTo = ({ hideSmall, grouping, audits }: Required<Omit<Asked, 'audits'>> & Further) =>
  INDICATORS.filter((indicator) => (hideSmall ? indicator.isForOutside : maySee(indicator, { audits }))).flatMap(
    (indicator) =>
      // What asks how long is waited has one row for readers from outside: a group of its own could be few.
      (hideSmall && indicator.kind === 'wait' ? (['all'] as const) : groupingsFor(indicator, grouping)).map((by) => ({
        indicator,
        grouping: by,
      })),
  )

async function figuresOf(
  tx: Tx,
  period: Period,
  shown: ReturnType<typeof shownTo>,
  hideSmall: boolean,
): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const { indicator, grouping } of shown)
    figures.push(await countFigure(tx, indicator, { period, grouping, hideSmall }))
  return figures
}
