import { randomBytes } from 'node:crypto'
import {
  DriverAdapterError,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { codeOf } from '../tools/user-error.ts'
import type { Database } from './address.ts'
import { columnType, parsers } from './columns.ts'

const names = { provider: 'postgres', adapterName: 'registrar-schema-engine' } as const

type Adapter = Awaited<ReturnType<SqlMigrationAwareDriverAdapterFactory['connect']>>

/** Gives Prisma's engine its sessions. One session for all its work, as its advisory lock demands. */
export const adapterFor = (database: Database): SqlMigrationAwareDriverAdapterFactory => ({
  ...names,
  connect: () =>
    inPrismasErrors(database, async () => {
      const session = await database.open()
      return adapter(session, database, () => session.end())
    }),
  connectToShadowDb: () =>
    inPrismasErrors(database, async () => {
      const maker = await database.open()
      const shadow = `prisma_shadow_${randomBytes(6).toString('hex')}`
      await maker.query(`CREATE DATABASE ${shadow} TEMPLATE template0`)
      const session = await database.open(shadow)
      return adapter(session, database, async () => {
        await session.end()
        await maker.query(`DROP DATABASE IF EXISTS ${shadow} WITH (FORCE)`)
        await maker.end()
      })
    }),
})

function adapter(session: pg.Client, database: Database, dispose: () => Promise<void>): Adapter {
  const ask = ({ sql, args }: SqlQuery) =>
    inPrismasErrors(database, () =>
      session.query<unknown[]>({ text: sql, values: args, rowMode: 'array', types: parsers }),
    )
  const asking = {
    ...names,
    queryRaw: async (query: SqlQuery) => {
      const { fields, rows } = await ask(query)
      return { columnNames: fields.map((f) => f.name), columnTypes: fields.map((f) => columnType(f.dataTypeID)), rows }
    },
    executeRaw: async (query: SqlQuery) => (await ask(query)).rowCount ?? 0,
  }
  const say = (words: string) => async () => {
    await session.query(words)
  }
  return {
    ...asking,
    // Sent whole: cut at semicolons, the bodies of functions would break.
    executeScript: (script) => inPrismasErrors(database, say(script)),
    startTransaction: async () => {
      await session.query('BEGIN')
      return { ...asking, options: { usePhantomQuery: true }, commit: say('COMMIT'), rollback: say('ROLLBACK') }
    },
    getConnectionInfo: () => ({ schemaName: database.schema, supportsRelationJoins: true }),
    dispose,
  }
}

async function inPrismasErrors<T>(database: Database, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw inPrismasWords(error, database)
  }
}

function inPrismasWords(error: unknown, { name, host, port }: Database): DriverAdapterError {
  if (codeOf(error) === '3D000') return new DriverAdapterError({ kind: 'DatabaseDoesNotExist', db: name })
  if (error instanceof pg.DatabaseError) {
    const { code = '', severity = 'ERROR', message, detail, column, hint } = error
    return new DriverAdapterError({
      kind: 'postgres',
      originalCode: code,
      originalMessage: message,
      code,
      severity,
      message,
      detail,
      column,
      hint,
    })
  }
  if (codeOf(error) !== '') return new DriverAdapterError({ kind: 'DatabaseNotReachable', host, port })
  return new DriverAdapterError({ kind: 'GenericJs', id: 0, originalMessage: String(error) })
}
