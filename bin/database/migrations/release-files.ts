import fs from 'node:fs'
import path from 'node:path'
import { UserError } from '../../tools/user-error.ts'
import { readSqlFiles, type SqlFile } from './sql-files.ts'

/** The list of the SQL files of a release, in their folder: a line for each. */
export const LIST = 'files.txt'

/**
 * The SQL files of a release, by their paths. Refuses a folder that is not what the release has, since a table without
 * its file would stand without its guards: one that is absent or empty, lacks a file, has one more, or one cut off.
 */
export function readRelease(folder: string): SqlFile[] {
  const list = path.join(folder, LIST)
  const wanted = (fs.existsSync(list) ? fs.readFileSync(list, 'utf8') : '').split('\n').filter((line) => line !== '')
  if (wanted.length === 0) throw notWhole(`the list of its files, ${LIST}, is not there or empty`)
  const files = readSqlFiles(folder)
  const missing = wanted.filter((name) => !files.some((file) => file.path === name))
  if (missing.length > 0) throw notWhole(`these files are missing: ${some(missing)}`)
  const more = files.filter((file) => !wanted.includes(file.path)).map((file) => file.path)
  if (more.length > 0) throw notWhole(`${LIST} does not name these files: ${some(more)}`)
  const cut = files.filter(({ text }) => !/;\s*$/.test(text.replace(/--[^\n]*/g, ''))).map((file) => file.path)
  if (cut.length > 0) throw notWhole(`these files end in the middle of a statement: ${some(cut)}`)
  return files
}

const some = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${String(names.length - 3)} more` : names.join(', ')

const notWhole = (why: string): UserError =>
  new UserError(`prisma/sql is not as the release has it, and nothing was changed: ${why}. Install the release again.`)
