import pg from 'pg'
import { atEnd } from '../tools/run-command.ts'

// Any number that nothing else of ours locks.
const LOCK = 72_707_370

/**
 * Whether no other worker of this database lives. The answer holds for as long as this process does: a lock says so, on a
 * connection that is kept, and it goes with the process however that ends.
 */
export async function isOnlyWorker(url: string): Promise<boolean> {
  const db = new pg.Client({ connectionString: url, application_name: 'crime-registrar worker', keepAlive: true })
  db.on('error', () => undefined)
  await db.connect()
  atEnd(() => db.end())
  const { rows } = await db.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [LOCK])
  return rows[0]?.mine === true
}
