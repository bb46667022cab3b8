import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Permit } from './permit.ts'

/** A connection of its own, as the product's plain role, for what Prisma cannot do: COPY, and work that outlasts a transaction. */
export interface CopyLine {
  /** Runs one statement, at once and for itself. */
  query<T extends pg.QueryResultRow = Record<string, never>>(sql: string, values?: readonly unknown[]): Promise<T[]>
  /** Runs `COPY … FROM STDIN` with the text of these pieces. Answers how many rows arrived: all, or it throws and none did. */
  copyIn(sql: string, chunks: AsyncIterable<string> | Iterable<string>): Promise<number>
}

/**
 * Opens the connection, does the work, closes it whatever happens. What it writes has no entry in the ledger, so it can
 * reach unprotected tables only: the database refuses the others. A statement that fails throws.
 */
export async function copying<T>(permit: Permit<string, string>, work: (line: CopyLine) => Promise<T>): Promise<T> {
  const connectionString = process.env.DATABASE_URL
  if (!connectionString) throw new Error('DATABASE_URL is not set: the product does not know its database')
  const client = new pg.Client({
    connectionString,
    application_name: `registrar: ${permit.permission}`,
    options: '-c timezone=UTC',
  })
  // A connection cut while nobody waits on it is told by the next statement; without this it would end the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work({
      query: async <R extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
        (await client.query<R>(sql, [...values])).rows,
      copyIn: async (sql, chunks) => {
        const stream = client.query(copyFrom(sql))
        await pipeline(Readable.from(chunks), stream)
        return stream.rowCount
      },
    })
  } finally {
    await client.end()
  }
}
