/** Something a person can put right: its message is one clear sentence, printed without a stack. */
export class UserError extends Error {
  override name = 'Trouble'
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The `code` of an error of Node or PostgreSQL, or of the first error inside a collected one. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return 'cause' in error ? codeOf(error.cause) : ''
}

const diskIsFull = 'The disk is full: free some space and start again. Nothing that was saved before is lost.'

const byCode: Readonly<Record<string, string>> = {
  ENOSPC: diskIsFull,
  '53100': diskIsFull,
  EDQUOT: diskIsFull,
  EROFS: 'The folder of Crime Registrar cannot be written to: it lies on a read-only disk.',
  ECONNREFUSED: 'The database does not answer: is PostgreSQL running at the address in DATABASE_URL?',
  ENOTFOUND: 'The database was not found: the computer named in DATABASE_URL is not known here.',
  EAI_AGAIN: 'The database was not found: the computer named in DATABASE_URL is not known here.',
  EHOSTUNREACH: 'The database cannot be reached at the address in DATABASE_URL.',
  ENETUNREACH: 'The database cannot be reached at the address in DATABASE_URL.',
  ETIMEDOUT: 'The database does not answer at the address in DATABASE_URL.',
  '28P01': 'The database refused the user name or the password in DATABASE_URL or DATABASE_OWNER_URL.',
  '28000': 'The database refused the user name in DATABASE_URL or DATABASE_OWNER_URL.',
  '3D000': 'The database named in DATABASE_URL does not exist on its server: create it first (README.md, "For real").',
  '53300': 'The database has no connection left: raise max_connections or set WEB_WORKERS lower.',
  '57P03': 'The database is starting up or shutting down: wait a little and start again.',
}

/** The one sentence for a trouble we know, or undefined for a bug, which deserves its stack. */
export function inOneSentence(error: unknown): string | undefined {
  if (error instanceof UserError) return error.message
  const known = byCode[codeOf(error)] ?? forbidden(error)
  if (known !== undefined) return known
  const message = error instanceof Error ? error.message : text(error)
  return saysDiskIsFull(message) ? diskIsFull : undefined
}

function forbidden(error: unknown): string | undefined {
  if (!(error instanceof Error) || !['EACCES', 'EPERM'].includes(codeOf(error))) return undefined
  const place = 'path' in error ? text(error.path) : ''
  return place === '' ? undefined : `This account may not use ${place}: start as the account it belongs to.`
}

/** Whether another program's output blames a full disk. */
export const saysDiskIsFull = (output: string): boolean =>
  /No space left on device|ENOSPC|StorageFull|Disk quota exceeded/i.test(output)
