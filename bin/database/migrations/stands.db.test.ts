import { expect, inject, test } from 'vitest'
import { copyOf } from '../../postgres/disposable.ts'
import { inRoot } from '../../tools/paths.ts'
import { connected } from '../../tools/sql.ts'
import { digests } from './definitions.ts'
import { readSqlFiles } from './sql-files.ts'

const { ownerUrl } = await copyOf(inject('server'), `test_${String(process.pid)}_stands`)
const files = readSqlFiles(inRoot('prisma/sql'))
// Some names are words of SQL, and are written in quotation marks where PostgreSQL says them.
const ruleKind = Object.keys(await connected(ownerUrl, digests)).map((name) => name.replaceAll('"', ''))

const text = files.map((file) => file.text.replace(/--[^\n]*/g, '')).join('\n')
const found = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match.slice(1).join(' '))
const bare = (table = ''): string => table.replace(/^public\./, '')

const triggers = [
  ...text.matchAll(/CREATE (?:OR REPLACE |CONSTRAINT )?TRIGGER (\w+)\s+(?:AFTER|BEFORE)[^;]*? ON ([\w.]+)/g),
]
const policies = [...text.matchAll(/CREATE POLICY (\w+) ON ([\w.]+)/g)]

test('every trigger, policy, view and function of prisma/sql stands in the database, and nothing else', () => {
  const wanted = [
    ...triggers.map(([, name, table]) => `trigger ${String(name)} on ${bare(table)}`),
    ...policies.map(([, name, table]) => `policy ${String(name)} on ${bare(table)}`),
    ...found(/CREATE OR REPLACE VIEW (\S+)/g).map((name) => `view ${bare(name)}`),
  ].sort()
  expect(wanted.length).toBeGreaterThan(200)
  expect(ruleKind.filter((name) => /^(trigger|policy|view) /.test(name)).sort()).toEqual(wanted)

  const functions = ruleKind.flatMap((name) => /^function (.*)\(/.exec(name)?.[1] ?? [])
  // What a stored column rests on stands with the tables.
  const withTheTables = ['folded_reference', 'now', 'plain_address', 'plain_email', 'plain_phone'].map(
    (name) => `registrar.${name}`,
  )
  expect(functions.sort()).toEqual([...found(/CREATE OR REPLACE FUNCTION ([\w.]+)/g), ...withTheTables].sort())
})

test('every right of prisma/sql is given in the database', async () => {
  const rights = [...text.matchAll(/GRANT ([^;]+?)\sON\s+([^;]+?)\s+TO\s+([^;]+);/g)].flatMap(([, right, on, roles]) =>
    list(roles).flatMap((role) => questionsAbout(list(on), String(right).trim(), role)),
  )
  expect(rights.length).toBeGreaterThan(200)
  const refused = await connected(ownerUrl, async (db) => {
    const answers = await db.query<Record<string, boolean>>(
      `SELECT ${rights.map((right, n) => `${right} AS "${String(n)}"`).join(', ')}`,
    )
    return rights.filter((_, n) => answers.rows[0]?.[String(n)] !== true)
  })
  expect(refused).toEqual([])
})

test('every table that is shown by policies keeps everybody else out', () => {
  const secured = new Set(policies.map(([, , table]) => String(table)))
  expect(secured.size).toBeGreaterThan(20)
  for (const table of secured) expect(text).toContain(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;`)
})

const list = (names = ''): string[] => names.split(/,(?![^(]*\))/).map((name) => name.trim())

/** What to ask the database, for each thing on which a right was given. */
function questionsAbout(things: readonly string[], right: string, role: string): string[] {
  const columns = /^UPDATE \(([^)]+)\)$/.exec(right)?.[1]
  if (columns !== undefined)
    return things.flatMap((thing) =>
      list(columns).map((column) => `has_column_privilege('${role}', '${thing}', '${column}', 'UPDATE')`),
    )
  return things.flatMap((thing) => {
    const [kind, name] = /^(SCHEMA|SEQUENCE|FUNCTION)\s+(.*)$/s.exec(thing)?.slice(1) ?? ['TABLE', thing]
    const thingKind = right.startsWith('EXECUTE') ? 'FUNCTION' : kind
    if (/^ALL FUNCTIONS/.test(thing)) return []
    return list(right).map(
      (line) => `has_${String(thingKind).toLowerCase()}_privilege('${role}', '${String(name)}', '${line}')`,
    )
  })
}
