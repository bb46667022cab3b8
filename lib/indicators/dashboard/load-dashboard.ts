import { readAs, readSnapshot, type Tx, writeAs } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import type { Counts } from '#lib/statistics/numbers/counts'
import type { FollowedToEnd } from '#lib/statistics/survival/cumulative-incidence'
import { indicatorOf } from '../indicators-store.ts'
import { countCases, keepMonths } from '../counting/kept-months.ts'
import { sharesOf, waitsOf } from '../counting/shapes.ts'
import { boundsOf } from '../kinds/bounds.ts'
import type { Indicator } from '../kinds/indicator.ts'
import type { Definition, Period } from '../model.ts'
import { sixMonths } from '../periods.ts'
import { ledgerPosition } from '../counting/ledger-position-store.ts'
import * as audits from './audits-store.ts'
import { type WholeMonth, wholeMonths } from './months.ts'
import * as monthly from './months-store.ts'
import * as current from './now-store.ts'

/** A share of the last six whole months beside that of the six before. */
export interface TwoPeriods {
  readonly definition: Definition
  readonly now: Counts
  /** Null where these months, or some of them, were before the product went live. */
  readonly before: Counts | null
}

/** What the dashboard shows, counted whole at one moment. */
export interface Dashboard {
  readonly countedAt: Date
  readonly ledgerEntries: number
  /** Before this day the product was not in use, and there is nothing to count. */
  readonly liveSince: Day
  /** The last six whole months. */
  readonly period: Period
  /** The months of the series, in the order of time. */
  readonly months: readonly string[]
  readonly shares: readonly TwoPeriods[]
  readonly decided: readonly monthly.DecidedMonth[]
  readonly cancelled: readonly monthly.CancelledMonth[]
  readonly informedInTime: readonly monthly.InformedMonth[]
  /** Victims whose duty to be informed began in the period. */
  readonly waits: readonly FollowedToEnd[]
  readonly waitingByAge: readonly current.WaitingAge[]
  readonly uninformed: current.Uninformed
  readonly longestWaiting: readonly current.WaitingVictim[]
  readonly wrong: readonly { readonly after: audits.AfterWrong; readonly n: number }[]
  readonly wrongToActOn: readonly audits.WrongDecision[]
  readonly drawnFindings: readonly audits.DrawnFinding[]
}

const MONTHS = 24
const LONGEST_SHOWN = 5
const WRONG_SHOWN = 10

/** The shares that are compared with the period before, in their order. */
const COMPARED = ['victims-informed', 'refused', 'returned', 'reinstated'] as const

const INFORMED_BY_MONTH = { indicator: monthly.informedByDueDay, grouping: 'month' } as const

/** The wait that is drawn as a curve. */
const WAIT = 'time-to-inform'

function knownIndicator(id: string): Indicator {
  const indicator = indicatorOf(id)
  if (!indicator) throw new RangeError(`there is no indicator ${id}`)
  return indicator
}

/**
 * Everything on the dashboard, as it stands at one moment. Of an earlier look only the months are kept of which nothing has changed since. The figures go over all units; the crimes that are
 * listed are those this person may see, and which they were is written down before they are shown.
 */
export async function loadDashboard(permit: Permit<'dashboard.see'>): Promise<Dashboard> {
  await keepMonths(permit, [
    ...[...COMPARED, WAIT].map((id) => ({ indicator: knownIndicator(id), grouping: 'all' as const })),
    INFORMED_BY_MONTH,
  ])
  const [{ toKeep, ...figures }, listed] = await Promise.all([
    readSnapshot(permit, countsOf),
    readAs(permit, async (tx) => ({
      longestWaiting: await current.longestWaiting(tx, LONGEST_SHOWN),
      wrongToActOn: await audits.wrongDecisionsToActOn(tx, WRONG_SHOWN),
    })),
  ])
  if (toKeep) await writeAs(permit, (tx) => monthly.keepDecisions(tx, toKeep))
  await recordAccess(permit, {
    subjects: [...listed.longestWaiting, ...listed.wrongToActOn].map(({ crimeId }) => crimeId),
  })
  return { ...figures, ...listed }
}

async function countsOf(
  tx: Tx,
): Promise<Omit<Dashboard, 'longestWaiting' | 'wrongToActOn'> & { readonly toKeep?: monthly.KeptDecisions }> {
  const { at, entries } = await ledgerPosition(tx)
  const today = dayOf(at)
  const all = wholeMonths(today, MONTHS)
  const liveSince = await current.liveSince(tx)
  // Before the product went live there is nothing to count, which is not 0.
  const months = all.filter(({ from }) => from >= liveSince)
  const period = halfFrom(all.at(-6)?.month)
  const last = all.at(-1)?.month ?? ''
  const kept = await monthly.keptDecisions(tx, last)
  const decided = kept ?? (await monthly.decidedByMonth(tx, all))
  return {
    // On the first day of a month something may yet be saved that bears a time of the last: its transaction began before.
    ...(kept || today.endsWith('-01') ? {} : { toKeep: { last, asOf: String(entries), months: decided } }),
    ...{ countedAt: at, ledgerEntries: entries, liveSince, period },
    months: months.map(({ month }) => month),
    shares: await comparedShares(tx, { period, before: halfFrom(all.at(-12)?.month), liveSince }),
    decided: decided.slice(all.length - months.length),
    cancelled: await monthly.cancelledByMonth(tx, months),
    informedInTime: await informedByMonth(tx, months),
    waits: await waitsToInform(tx, period, at),
    waitingByAge: await current.waitingByAge(tx),
    uninformed: await current.uninformedNow(tx),
    wrong: await audits.wrongDecisionCounts(tx),
    drawnFindings: await audits.drawnFindings(tx),
  }
}

function halfFrom(month = ''): Period {
  const half = sixMonths(month)
  if (!half) throw new RangeError('six months begin with a month')
  return half
}

interface Halves {
  readonly period: Period
  readonly before: Period
  readonly liveSince: Day
}

async function comparedShares(tx: Tx, halves: Halves): Promise<TwoPeriods[]> {
  const shares: TwoPeriods[] = []
  for (const id of COMPARED) {
    const indicator = knownIndicator(id)
    const { definition } = indicator
    const countIn = async (half: Period): Promise<Counts> => {
      const [{ hits, of } = NONE] = sharesOf(await countCases(tx, { indicator, grouping: 'all' }, boundsOf(half)))
      return { hits, of }
    }
    const isCompared = halves.before.from >= halves.liveSince
    shares.push({
      definition,
      now: await countIn(halves.period),
      before: isCompared ? await countIn(halves.before) : null,
    })
  }
  return shares
}

/** Of months that are over; a month in which nobody was due is not there. */
async function informedByMonth(tx: Tx, months: readonly WholeMonth[]): Promise<readonly monthly.InformedMonth[]> {
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return []
  const counted = sharesOf(await countCases(tx, INFORMED_BY_MONTH, { begins: first.begins, ends: last.ends }))
  return counted
    .map(({ key, hits, of }) => ({ month: key ?? '', inTime: hits, due: of }))
    .toSorted((left, right) => (left.month < right.month ? -1 : 1))
}

const NONE: Counts = { hits: 0, of: 0 }

const HOURS_A_DAY = 24

/** The waits of victims, in days: so many of each hour and end. */
async function waitsToInform(tx: Tx, period: Period, now: Date): Promise<readonly FollowedToEnd[]> {
  const indicator = knownIndicator(WAIT)
  return waitsOf(await countCases(tx, { indicator, grouping: 'all' }, boundsOf(period)), now)
    .flatMap(({ ends }) => ends)
    .flatMap(([hours, happened, otherwise, waiting]) => {
      const time = hours / HOURS_A_DAY
      return [
        { time, end: 'happened' as const, count: happened },
        { time, end: 'otherwise' as const, count: otherwise },
        { time, end: 'waiting' as const, count: waiting },
      ]
    })
    .filter(({ count }) => count > 0)
}
