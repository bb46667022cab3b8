import { connected } from '../tools/sql.ts'

// The last sign of anybody at work: an entry, a look, a request by somebody signed in.
const WAKE = `
  UPDATE demonstration_clock c
  SET ahead_ms = ceil(extract(epoch FROM last.at - clock_timestamp()) * 1000), stands_at = last.at
  FROM (
    SELECT greatest(
      stands_at, (SELECT at FROM ledger.entry ORDER BY seq DESC LIMIT 1),
      (SELECT at FROM access_log ORDER BY id DESC LIMIT 1), (SELECT max(last_seen_at) FROM session)
    ) AS at
    FROM demonstration_clock
  ) AS last
  WHERE NOT $1::boolean
    OR c.stands_at - make_interval(secs => c.ahead_ms / 1000.0) < pg_postmaster_start_time()
  RETURNING c.stands_at AS at`

/**
 * Lets a demonstration’s clock go on from where its history stood: while the product was off it stood still, so that no
 * wait has grown. `onlyIfOff` leaves it alone where the database server has not stopped since the clock was last set,
 * so that somebody may be at work. Answers from when it goes on; undefined where it was left alone, and for a real
 * installation, whose time is the machine’s.
 */
export const wakeClock = (ownerUrl: string, { onlyIfOff = false } = {}): Promise<Date | undefined> =>
  connected(ownerUrl, async (db) => (await db.query<{ at: Date }>(WAKE, [onlyIfOff])).rows[0]?.at)
