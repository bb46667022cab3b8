import fs from 'node:fs'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import * as enums from '#lib/base/prisma/enums'
import { copyOf } from '../../postgres/disposable.ts'
import { inRoot } from '../../tools/paths.ts'
import { connected } from '../../tools/sql.ts'

const { ownerUrl } = await copyOf(inject('server'), `test_${String(process.pid)}_enums`)
const rows = <T extends Record<string, unknown>>(sql: string) =>
  connected(ownerUrl, async (db) => (await db.query<T>(sql)).rows)

const nameOfType = (name: string): string => name.replace(/(?!^)[A-Z]/g, '_$&').toLowerCase()

test('each closed list has the same values in the same order in TypeScript and in the database', async () => {
  const types = await rows<{ name: string; values: string[] }>(
    `SELECT t.typname AS name, array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS values
     FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid JOIN pg_namespace n ON n.oid = t.typnamespace
     WHERE n.nspname = 'public' GROUP BY t.typname`,
  )
  const inTypeScript = Object.entries(enums).map(([name, values]) => [nameOfType(name), Object.values(values)] as const)
  expect(inTypeScript.length).toBeGreaterThan(25)
  expect(Object.fromEntries(types.map(({ name, values }) => [name, values]))).toEqual(Object.fromEntries(inTypeScript))
})

/** Each field of Prisma's models whose type is an enum, as a column: `role_grant.role role`. */
function columnsOfSchema(): string[] {
  const folder = inRoot('prisma/schema')
  const text = fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file), 'utf8'))
  return [...text.join('\n').matchAll(/^model \w+ \{\n(.*?)^\}/gms)].flatMap(([, body = '']) => {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1]
    return [...body.matchAll(/^ +(\w+) +(\w+)(\[\])?\??( .*)?$/gm)].flatMap(
      ([, field, type = '', list = '', rest = '']) =>
        type in enums ? [`${table} ${/ @map\("(\w+)"\)/.exec(rest)?.[1] ?? field} ${nameOfType(type)}${list}`] : [],
    )
  })
}

test('each column has the type that the Prisma schema says', async () => {
  const columns = await rows<{ column: string }>(
    `SELECT format('%s %s %s', c.relname, a.attname, format_type(a.atttypid, NULL)) AS column
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
     LEFT JOIN pg_type element ON element.oid = t.typelem
     WHERE c.relkind = 'r' AND 'e' IN (t.typtype, element.typtype) AND NOT a.attisdropped`,
  )
  const inSchema = columnsOfSchema()
  expect(inSchema.length).toBeGreaterThan(40)
  expect(columns.map(({ column }) => column).sort()).toEqual(inSchema.sort())
})

test('a word that is in no list is refused', async () => {
  await expect(rows(`UPDATE role_grant SET role = 'mayor'`)).rejects.toThrow('invalid input value for enum role')
})

test('no CHECK repeats a closed list', async () => {
  const checks = await rows<{ name: string; text: string }>(
    `SELECT format('%s %s', conrelid::regclass, conname) AS name, pg_get_constraintdef(oid) AS text
     FROM pg_constraint WHERE contype = 'c' AND connamespace::regnamespace::text IN ('public', 'personal')`,
  )
  const lists = Object.values(enums).map((values) => Object.values(values).sort().join())
  const repeats = (text: string): boolean => {
    const words = [...text.matchAll(/'(\w[\w -]*)'::/g)].map(([, word]) => word)
    return /ARRAY\['[^']*'::text,/.test(text) || (words.length > 1 && lists.includes(words.sort().join()))
  }
  expect(checks.length).toBeGreaterThan(15)
  expect(checks.filter(({ text }) => repeats(text))).toEqual([])
  expect(repeats(`CHECK ((role = ANY (ARRAY['officer'::text, 'panel'::text])))`)).toBe(true)
  expect(repeats(`CHECK ((state = ANY (ARRAY['sent'::notice_outcome, 'not_sent'::notice_outcome])))`)).toBe(true)
})
