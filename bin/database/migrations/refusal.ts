import { codeOf, inOneSentence, UserError } from '../../tools/user-error.ts'
import { isInUse, STAYED_IN_USE } from './in-use.ts'
import type { SqlFile } from './sql-files.ts'

/** Why a file of prisma/sql was not applied, in a sentence that names it. What a full disk or a lost server says stays as it is. */
export function whyNotApplied(file: SqlFile, error: unknown): unknown {
  if (error instanceof UserError || codeOf(error).startsWith('53')) return error
  const name = `prisma/sql/${file.path}`
  const why = isInUse(error) ? STAYED_IN_USE : reason(error)
  const what = `${name}${lineOf(file, error)} was not applied, nor was any other file of prisma/sql`
  return new UserError(`${what}: ${why}`, { cause: error })
}

/** Why what was retired could not be dropped, naming the files that still speak of it. */
export function whyNotDropped(
  words: string,
  names: readonly string[],
  files: readonly SqlFile[],
  error: unknown,
): unknown {
  if (error instanceof UserError || codeOf(error).startsWith('53')) return error
  const bare = names.map((name) => name.replace(/\(.*$/s, ''))
  const users = files
    .filter(({ text }) => bare.some((name) => new RegExp(String.raw`\b${name}\b`).test(text)))
    .map(({ path }) => `prisma/sql/${path}`)
  const still = users.length > 0 ? `${users.join(', ')} still uses it` : 'something still uses it'
  const why = `${still}: ${detailOf(error) ?? reason(error)}`
  const what = `The ${words}, which no file makes, was not dropped, and no file of prisma/sql was applied`
  return new UserError(`${what}: ${why}`, { cause: error })
}

/** The same refusal, with the migrations that went before it: they are in the database. */
export function andMigrationsStay(error: unknown, names: readonly string[]): unknown {
  if (!(error instanceof UserError) || names.length === 0) return error
  const stay =
    names.length === 1
      ? 'The migration % was applied before, and stays'
      : 'The migrations % were applied before, and stay'
  const end = error.message.endsWith('.') ? '' : '.'
  return new UserError(`${error.message}${end} ${stay.replace('%', names.join(', '))}.`, { cause: error })
}

const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : inOneSentence(error)) ?? 'for no stated reason'

function detailOf(error: unknown): string | undefined {
  const isInformed = error instanceof Error && 'detail' in error && typeof error.detail === 'string'
  return isInformed ? String(error.detail).replaceAll('\n', '; ') : undefined
}

// PostgreSQL says at which character of the file it stumbled.
function lineOf({ text }: SqlFile, error: unknown): string {
  const at = error instanceof Error && 'position' in error ? Number(error.position) : Number.NaN
  return at > 0 ? `, line ${String(text.slice(0, at).split('\n').length)},` : ''
}
