import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { UserError } from '../../tools/user-error.ts'
import type { Migration } from './numbered.ts'

/** When a file is applied: what is called before what calls it, then what hangs on the tables, last who may do what. */
const FOLDERS: Readonly<Record<string, Phase>> = {
  functions: 'callable',
  views: 'callable',
  tables: 'tables',
  grants: 'grants',
}

export type Phase = 'callable' | 'tables' | 'grants'

/** One file of prisma/sql: its path from there, and the function or view it makes. */
export interface SqlFile {
  readonly path: string
  readonly text: string
  readonly phase: Phase
  readonly makes?: string
}

/** The SQL files of a folder, by their paths. */
export function readSqlFiles(folder: string): SqlFile[] {
  if (!fs.existsSync(folder)) return []
  const paths = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.sql'))
  return paths
    .map((name) => name.split(path.sep).join('/'))
    .sort()
    .map((name) => readOne(name, fs.readFileSync(path.join(folder, name), 'utf8')))
}

/** The files in the order in which they are applied. Refuses two that call each other. */
export function inOrder(files: readonly SqlFile[]): SqlFile[] {
  const inPhase = (phase: Phase): SqlFile[] => files.filter((file) => file.phase === phase)
  return [...calledFirst(inPhase('callable')), ...inPhase('tables'), ...inPhase('grants')]
}

function readOne(name: string, text: string): SqlFile {
  const phase = FOLDERS[name.split('/')[0] ?? '']
  if (!phase)
    throw new UserError(
      `prisma/sql/${name} lies in none of the folders that are applied: functions, views, tables, grants.`,
    )
  if (phase !== 'callable') return { path: name, text, phase }
  const makes = /^CREATE OR REPLACE (?:FUNCTION|VIEW) ([\w.]+)/m.exec(text)?.[1]
  if (makes === undefined)
    throw new UserError(`prisma/sql/${name} makes no function and no view with CREATE OR REPLACE.`)
  return { path: name, text, phase, makes }
}

/** The names a text calls: those of functions with their schema, those of views also without. */
const namesIn = ({ text }: SqlFile): ReadonlySet<string> =>
  new Set(text.replace(/--[^\n]*/g, '').match(/[a-z_]\w*(\.[a-z_]\w*)?/g))

const isCalled = (made: string, names: ReadonlySet<string>): boolean =>
  names.has(made) || (made.startsWith('public.') && names.has(made.slice('public.'.length)))

// A function or view comes after all that it calls, so that PostgreSQL checks each body as it is made.
function calledFirst(files: readonly SqlFile[]): SqlFile[] {
  const ordered: SqlFile[] = []
  const visit = (file: SqlFile, callers: readonly SqlFile[]): void => {
    if (ordered.includes(file)) return
    if (callers.includes(file)) {
      const circle = [...callers.slice(callers.indexOf(file)), file].map((each) => `prisma/sql/${each.path}`)
      throw new UserError(`These files of prisma/sql call each other, so that none can be first: ${circle.join(', ')}`)
    }
    const names = namesIn(file)
    for (const other of files)
      if (other !== file && other.makes !== undefined && isCalled(other.makes, names)) visit(other, [...callers, file])
    ordered.push(file)
  }
  for (const file of files) visit(file, [])
  return ordered
}

/** One checksum over every SQL file and over the migrations they stand on. */
export function checksumOf(files: readonly SqlFile[], migrations: readonly Migration[]): string {
  const hash = createHash('sha256')
  for (const { name, checksum } of migrations) hash.update(`${name} ${checksum}\n`)
  for (const file of files) hash.update(`${file.path} ${String(file.text.length)}\n${file.text}`)
  return hash.digest('hex')
}
