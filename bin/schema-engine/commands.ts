import pg from 'pg'
import { codeOf } from '../tools/user-error.ts'
import type { Database } from './address.ts'

const PRISMA_CODES: Readonly<Record<string, string>> = {
  '3D000': 'P1003',
  '28P01': 'P1000',
  '28000': 'P1000',
  '42P04': 'P1009',
}

/** The two small chores Prisma asks of the engine by command line. Answers the exit code; says why on the error stream. */
export async function runSchemaCommand(name: string, database: Database): Promise<number> {
  process.stderr.write('\n') // Prisma leaves out the first line
  try {
    if (name === 'can-connect-to-database') await (await database.open()).end()
    else if (name === 'create-database') await createDatabase(database)
    else throw new Error(`unknown chore ${name}`)
    return 0
  } catch (error) {
    const code = PRISMA_CODES[codeOf(error)] ?? 'P1001'
    const fields = { message: why(code, error, database), error_code: code }
    process.stderr.write(`${JSON.stringify({ level: 'ERROR', fields, target: 'schema_engine::logger' })}\n`)
    return 1
  }
}

async function createDatabase(database: Database): Promise<void> {
  const session = await database.open('postgres')
  await session.query(`CREATE DATABASE ${pg.escapeIdentifier(database.name)}`)
  await session.end()
}

function why(code: string, error: unknown, { name, host, port }: Database): string {
  const message = error instanceof Error && error.message !== '' ? error.message : codeOf(error)
  if (code === 'P1003') return `Database \`${name}\` does not exist`
  return code === 'P1001' ? `Can't reach database server at \`${host}:${String(port)}\`: ${message}` : message
}
