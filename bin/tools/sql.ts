import pg from 'pg'

/** Opens one connection, does the work, closes it whatever happens. */
export async function connected<T>(url: string, work: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client({
    connectionString: url,
    application_name: 'crime-registrar',
    connectionTimeoutMillis: 15_000,
  })
  // A connection cut while nobody waits on it is told by the next query; without this it would end the process.
  db.on('error', () => undefined)
  await db.connect()
  try {
    return await work(db)
  } finally {
    await db.end()
  }
}

/** The same address with another database. */
export function inDatabase(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${encodeURIComponent(database)}`
  return other.href
}
