import { PrismaPg } from '@prisma/adapter-pg'
import type { Permit } from './permit.ts'
import { type Prisma, PrismaClient } from './prisma/client.ts'
import { statementName } from './statement-names.ts'

/** A transaction under way: the only way to the tables. */
export type Tx = Prisma.TransactionClient

const shared = globalThis as unknown as { registrarClients?: Map<string, PrismaClient> }

function client(): PrismaClient {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set: the product does not know its database')
  const clients: Map<string, PrismaClient> = (shared.registrarClients ??= new Map<string, PrismaClient>())
  let known = clients.get(url)
  if (!known) {
    const size = Number(process.env.DATABASE_CONNECTIONS ?? 10)
    known = new PrismaClient({
      adapter: new PrismaPg(
        // Nothing here runs long enough to be worth compiling, and a year of a large force is joined in memory.
        { connectionString: url, max: size, options: '-c timezone=UTC -c jit=off -c work_mem=32MB' },
        { statementNameGenerator: ({ sql }) => statementName(sql) as string },
      ),
    })
    clients.set(url, known)
  }
  return known
}

const limits = { maxWait: 10_000, timeout: 30_000 }

/**
 * Looks, as the person of the permit may look: row-level security shows them their own crimes only, and names and
 * words only inside the one case given. Nothing can be written.
 */
export function readAs<T>(
  permit: Permit<string, string>,
  read: (tx: Tx) => Promise<T>,
  inside: { caseOf?: string } = {},
): Promise<T> {
  return client().$transaction(async (tx) => {
    await tx.$executeRaw`
      SELECT
        set_config('role', 'registrar_reader', true), set_config('registrar.actor', ${permit.staffId}, true),
        set_config('registrar.case', ${inside.caseOf ?? ''}, true)`
    return read(tx)
  }, limits)
}

/**
 * Gathers facts for the rules: read only, but past row-level security, because a decision may hang on a crime of another
 * unit, and a count goes over all units. What is gathered so is shown only as findings and counts.
 */
export function readUnscoped<T>(permit: Permit<string, string>, read: (tx: Tx) => Promise<T>): Promise<T> {
  return client().$transaction(async (tx) => {
    await tx.$executeRaw`
      SELECT set_config('transaction_read_only', 'on', true), set_config('registrar.actor', ${permit.staffId}, true)`
    return read(tx)
  }, limits)
}

/**
 * As `readUnscoped`, with every statement seeing the same moment: for several figures that must fit together, and for the
 * place of the ledger they are printed with.
 */
export function readSnapshot<T>(permit: Permit<string, string>, read: (tx: Tx) => Promise<T>): Promise<T> {
  return client().$transaction(
    async (tx) => {
      await tx.$executeRaw`
        SELECT set_config('transaction_read_only', 'on', true), set_config('registrar.actor', ${permit.staffId}, true)`
      return read(tx)
    },
    { ...limits, isolationLevel: 'RepeatableRead' },
  )
}

/** Writes, in the name of the person of the permit. Use it through lib/ledger/write.ts, which adds the entry. */
export function writeAs<T>(
  permit: Permit<string, string>,
  change: (tx: Tx) => Promise<T>,
  limit = limits.timeout,
): Promise<T> {
  return client().$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('registrar.actor', ${permit.staffId}, true)`
      return change(tx)
    },
    { ...limits, timeout: limit },
  )
}

/** For signing in alone (lib/people): single statements that find out who is asking, before anybody is known. */
export function asSystem<T>(read: (tx: Tx) => Promise<T>): Promise<T> {
  return read(client())
}

/** Lets go of every connection, so that a command can end. */
export async function closeDatabase(): Promise<void> {
  for (const known of shared.registrarClients?.values() ?? []) await known.$disconnect()
  shared.registrarClients?.clear()
}

/** What the database said when it refused a statement or a commit: its SQLSTATE and its words. */
export interface DatabaseFault {
  readonly state: string
  readonly words: string
}

/** The database's own fault inside whatever Prisma wrapped around it; undefined for any other failure. */
export function databaseFault(failure: unknown): DatabaseFault | undefined {
  for (let cause: unknown = failure; cause instanceof Object;) {
    const fault = cause as {
      originalCode?: unknown
      originalMessage?: unknown
      meta?: unknown
      cause?: unknown
      driverAdapterError?: unknown
    }
    if (typeof fault.originalCode === 'string')
      return { state: fault.originalCode, words: String(fault.originalMessage) }
    cause = fault.driverAdapterError ?? fault.cause ?? fault.meta
  }
  return undefined
}
