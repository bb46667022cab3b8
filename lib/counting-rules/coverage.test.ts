import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { keptElsewhere, keptInDatabaseToo, keptInProductToo, type Kept } from './coverage.ts'
import { INFORMATION_CHECK, ruleIds } from './rule-ids.ts'
import { eachVersion } from './testing/each-version.ts'
import { allChecks } from './version.ts'
import { versions } from './years/versions.ts'

const root = path.resolve(import.meta.dirname, '../..')

const rows = Object.entries({ ...keptElsewhere, ...keptInDatabaseToo, ...keptInProductToo }).flatMap(([id, kept]) =>
  kept.map((each) => [id, each] as const),
)

const ofKind = <K extends Kept['by']>(kind: K): readonly (readonly [string, Extract<Kept, { by: K }>])[] =>
  rows.filter((row): row is [string, Extract<Kept, { by: K }>] => row[1].by === kind)

describe.each(eachVersion)('%s', (_title, version) => {
  const checks: ReadonlySet<string> = new Set([...allChecks(version)].map(({ id }) => id))

  test('every rule is a check, or says where else it is kept', () => {
    expect(ruleIds.filter((id) => !checks.has(id) && !(id in keptElsewhere))).toEqual([])
  })

  test('the check by which the report counts what is on file is one of its checks', () => {
    expect(checks).toContain(INFORMATION_CHECK)
  })

  test('every check belongs to a rule: its own id, or with a letter the part of one', () => {
    expect([...checks].filter((id) => !ruleIds.includes(id) && !ruleIds.includes(id.replace(/[a-z]$/, '')))).toEqual([])
  })
})

test('no rule is said to be kept elsewhere that every version checks, and none that there is not', () => {
  const isChecked = (id: string): boolean =>
    versions.every((version) => [...allChecks(version)].some((check) => check.id === id))
  expect(Object.keys(keptElsewhere).filter(isChecked)).toEqual([])
  expect(Object.keys({ ...keptElsewhere, ...keptInDatabaseToo }).filter((id) => !ruleIds.includes(id))).toEqual([])
})

test('every place is a file or a guard of the database, and there are some of both', () => {
  expect([...ofKind('file'), ...ofKind('database')]).toHaveLength(rows.length)
  expect([ofKind('file').length, ofKind('database').length]).not.toContain(0)
})

test('every row says at least one place, and the database keeps what nothing must get round', () => {
  for (const [id, kept] of Object.entries({ ...keptElsewhere, ...keptInDatabaseToo }))
    expect(kept.length, id).toBeGreaterThan(0)
  const guarded = ['G-02', 'G-05', 'A-01', 'A-03', 'A-04', 'A-05', 'C3-02', 'C5-01', 'T-07', 'V-01', 'V-07', 'V-09']
  expect(Object.keys(keptInDatabaseToo)).toEqual(expect.arrayContaining(guarded.map((id) => `HOCR-${id}`)))
})

test.each(ofKind('file'))('%s is kept in a file that is there, in a sentence', (_id, { path: where, how }) => {
  expect(where).toMatch(/\.tsx?$/)
  expect(fs.existsSync(path.join(root, where)), where).toBe(true)
  expect(how).toMatch(/^[A-Z].{20,}\.$/)
})

const sqlIn = (folder: string): string =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sql'))
    .map((file) => fs.readFileSync(path.join(root, folder, file), 'utf8'))
    .join('\n')

const tables = sqlIn('prisma/migrations')
const guards = sqlIn('prisma/sql/tables')
const atTheEntry = sqlIn('prisma/sql/functions/registrar/cancellations')

/**
 * A guard is a constraint of its table, a trigger on it, the enum of one of its columns, or what judges its rows at the one
 * entry of a transaction.
 */
const isMade = (table: string, guard: string): boolean =>
  new RegExp(`CREATE TABLE (\\w+\\.)?${table} \\([^;]*CONSTRAINT ${guard}\\b`).test(tables) ||
  (tables.includes(`CREATE TYPE ${guard} AS ENUM `) &&
    new RegExp(`CREATE TABLE (\\w+\\.)?${table} \\([^;]*\\n  \\w+ ${guard}( NOT NULL)?,\\n`).test(tables)) ||
  new RegExp(`PERFORM registrar\\.${guard}\\(\\w+\\)\\n +FROM ${table} `).test(atTheEntry) ||
  new RegExp(`TRIGGER ${guard}\\n(AFTER|BEFORE) [^\\n]* ON \\w+\\.${table}\\n`).test(guards)

test.each(ofKind('database'))('%s is kept by a guard that is made', (_id, { table, guard, how }) => {
  expect(`${guard} on ${table}`).toMatch(/^[a-z_]+ on [a-z_]+$/)
  expect(isMade(table, guard), `${guard} on ${table}`).toBe(true)
  expect(how).toMatch(/^[A-Z].{20,}\.$/)
})

test('a guard that nobody makes would be noticed', () => {
  expect(isMade('decision', 'no_such_guard')).toBe(false)
  expect(isMade('no_such_table', 'guarded')).toBe(false)
  expect(isMade('cancellation_decision', 'guarded')).toBe(false)
  expect(isMade('cancellation', 'judge_decision')).toBe(false)
  expect(isMade('classification', 'never_rewritten')).toBe(false)
  expect(isMade('classification', 'category')).toBe(false)
})
