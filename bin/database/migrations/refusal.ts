import { codeOf, inOneSentence, UserError } from '../../tools/user-error.ts'
import type { SqlFile } from './sql-files.ts'

const IN_USE = ['55P03', '40P01']

/** Whether PostgreSQL gave up waiting for somebody else. */
export const isInUse = (error: unknown): boolean => IN_USE.includes(codeOf(error))

/** Why a file of prisma/sql was not applied, in a sentence that names it. What a full disk or a lost server says stays as it is. */
export function whyNotApplied(file: SqlFile, error: unknown): unknown {
  if (error instanceof UserError || codeOf(error).startsWith('53')) return error
  const name = `prisma/sql/${file.path}`
  const why = isInUse(error)
    ? 'what it changes is in use, and was not let go of in time. Start again in a moment, or when nobody works.'
    : reason(error)
  return new UserError(`${name}${lineOf(file, error)} was not applied, and nothing was changed: ${why}`, {
    cause: error,
  })
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
  return new UserError(`The ${words}, which no file makes, was not dropped, and nothing was changed: ${why}`, {
    cause: error,
  })
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
