import pg from 'pg'
import { inDatabase } from '../tools/sql.ts'

export interface Database {
  readonly name: string
  readonly host: string
  readonly port: number
  /** The schema that Prisma's own table lies in. */
  readonly schema: string
  /** Opens a session on this database, or on another of the same server. */
  readonly open: (other?: string) => Promise<pg.Client>
}

/** The database Prisma means: `{"url": …}` as its command line gives it, or else DATABASE_OWNER_URL. */
export function databaseOf(datasource: string | undefined): Database {
  const given = datasource === undefined ? undefined : (JSON.parse(datasource) as { url?: string }).url
  const url = new URL(given ?? process.env.DATABASE_OWNER_URL ?? 'postgresql://127.0.0.1:5432/postgres')
  const schema = url.searchParams.get('schema') ?? 'public'
  url.searchParams.delete('schema')
  const open = async (other?: string) => {
    const connectionString = other === undefined ? url.href : inDatabase(url.href, other)
    const session = new pg.Client({ connectionString, application_name: 'prisma-schema-engine' })
    await session.connect()
    return session
  }
  return {
    name: decodeURIComponent(url.pathname.slice(1)),
    host: url.hostname,
    port: Number(url.port || 5432),
    schema,
    open,
  }
}
