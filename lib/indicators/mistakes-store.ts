import type { Tx } from '#lib/base/database'
import { addDays, londonMidnight } from '#lib/base/day'
import type { Period } from './model.ts'

/** Crimes somebody recorded, and how many of them are cancelled now as recorded by mistake. */
export interface MistakeRow {
  readonly name: string
  readonly mistakes: number
  readonly recorded: number
}

const MOST = 500

const within = ({ from, to }: Period) => ({ begins: londonMidnight(from), ends: londonMidnight(addDays(to, 1)) })

/** By the unit the crime belongs to; units without a mistake are left out. In the order of the alphabet. */
export function mistakesByUnit(tx: Tx, period: Period): Promise<MistakeRow[]> {
  const { begins, ends } = within(period)
  return tx.$queryRaw<MistakeRow[]>`
    SELECT u.name, count(*) FILTER (WHERE c.category = 'C4')::int AS mistakes, count(*)::int AS recorded
    FROM reported_crime k
    JOIN unit u ON u.id = k.unit_id
    LEFT JOIN cancellation c ON c.id = k.cancelled_by
    WHERE k.recorded_at >= ${begins} AND k.recorded_at < ${ends}
    GROUP BY u.id
    HAVING count(*) FILTER (WHERE c.category = 'C4') > 0
    ORDER BY 1
    LIMIT ${MOST}`
}

/** By the officer who reported the crime for recording, as the RMS names them; those without a mistake are left out. In the order of the alphabet: nobody is ranked. */
export function mistakesByRecorder(tx: Tx, period: Period): Promise<MistakeRow[]> {
  const { begins, ends } = within(period)
  return tx.$queryRaw<MistakeRow[]>`
    SELECT
      s.name,
      count(DISTINCT k.id) FILTER (WHERE c.category = 'C4')::int AS mistakes,
      count(DISTINCT k.id)::int AS recorded
    FROM reported_crime k
    JOIN involvement p ON p.crime_id = k.id AND p.role = 'reporting' AND p.removed_at IS NULL
    JOIN personal.staff s ON s.id = p.staff_id
    LEFT JOIN cancellation c ON c.id = k.cancelled_by
    WHERE k.recorded_at >= ${begins} AND k.recorded_at < ${ends}
    GROUP BY s.id
    HAVING count(*) FILTER (WHERE c.category = 'C4') > 0
    ORDER BY 1
    LIMIT ${MOST}`
}
