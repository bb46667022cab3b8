import type { Day } from '#lib/base/day'
import type { BoardFigures } from '../dashboard/board-words.ts'
import type { Dashboard, TwoPeriods } from '../dashboard/load-dashboard.ts'
import { wholeMonths } from '../dashboard/months.ts'

const cycle = (at: number, ...values: readonly number[]): number => values[at % values.length] ?? 0

const definition = (id: string, better: 'higher' | 'lower' | 'neither'): TwoPeriods['definition'] => ({
  ...{ id, version: 1, better, question: `A question called ${id}`, counted: 'hits', outOf: 'all' },
  ...{ leftOut: 'nothing', cohort: 'by the day' },
})

const months = wholeMonths('2026-11-16' as Day, 24).map(({ month }) => month)

/** A dashboard of invented figures. */
export const A_DASHBOARD: Dashboard = {
  countedAt: new Date('2026-11-16T09:00:00Z'),
  ledgerEntries: 1121,
  liveSince: '2024-04-01' as Day,
  period: { id: '2026-05', from: '2026-05-01' as Day, to: '2026-10-31' as Day, words: '1 May 2026 to 31 October 2026' },
  months,
  shares: [
    {
      definition: definition('victims-informed', 'higher'),
      now: { hits: 180, of: 200 },
      before: { hits: 140, of: 200 },
    },
    { definition: definition('refused', 'neither'), now: { hits: 2, of: 9 }, before: { hits: 3, of: 60 } },
    { definition: definition('reinstated', 'neither'), now: { hits: 2, of: 40 }, before: null },
  ],
  decided: months.map((month, at) => ({
    month,
    decided: cycle(at, 41, 38, 52, 47),
    refused: cycle(at, 5, 3, 7, 4, 6),
    returned: cycle(at, 2, 0, 1),
    medianDays: cycle(at, 2.1, 3.4, 2.6),
  })),
  cancelled: months.flatMap((month, at) => [
    { month, category: 'C2' as const, n: cycle(at, 14, 19, 11) },
    { month, category: 'C3' as const, n: cycle(at, 8, 6, 9, 7) },
    { month, category: 'C5' as const, n: cycle(at, 1, 2) },
  ]),
  informedInTime: months.map((month, at) => ({
    month,
    due: cycle(at, 30, 34, 28),
    inTime: cycle(at, 30, 34, 28) - cycle(at, 4, 2, 1, 3),
  })),
  waits: Array.from({ length: 80 }, (_, at) => ({
    time: (at * 3.7) % 26,
    end: at % 9 === 0 ? ('waiting' as const) : ('happened' as const),
  })),
  waitingByAge: [
    { age: 'up to 2', rape: 1, other: 11 },
    { age: 'over 28', rape: 1, other: 3 },
  ],
  uninformed: { all: 34, late: 10, rape: 2 },
  longestWaiting: [],
  wrong: [
    { after: 'still cancelled', n: 3 },
    { after: 'reinstated', n: 2 },
    { after: 'not cancelled yet', n: 1 },
  ],
  wrongToActOn: [],
  drawnFindings: Array.from({ length: 60 }, (_, at) => ({
    decisionId: String(at),
    decidedAt: new Date(Date.parse('2026-01-05T10:00:00Z') + at * 86_400_000),
    isWrong: at % 11 === 5,
  })),
}

/** What the board is told of it. */
export const A_BOARD: BoardFigures = {
  force: 'Zedshire Police',
  dashboard: A_DASHBOARD,
  differences: { all: 16, rape: 2 },
  reviewed: { inDips: 12, drawn: 60 },
  isInspected: false,
}
