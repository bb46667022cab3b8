import fs from 'node:fs'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import * as enums from '#lib/base/prisma/enums'
import { copyOf } from '../../postgres/disposable.ts'
import { inRoot } from '../../tools/paths.ts'
import { connected } from '../../tools/sql.ts'

const { ownerUrl } = await copyOf(inject('server'), `test_${String(process.pid)}_schema`)
const lines = (sql: string) =>
  connected(ownerUrl, async (db) => (await db.query<{ line: string }>(sql)).rows.map(({ line }) => line).sort())

const TYPES: Readonly<Record<string, string>> = {
  String: 'text',
  Int: 'integer',
  BigInt: 'bigint',
  Float: 'double precision',
  Boolean: 'boolean',
  Json: 'jsonb',
  Bytes: 'bytea',
  'db.Uuid': 'uuid',
  'db.Date': 'date',
  'db.Timestamptz(3)': 'timestamp(3) with time zone',
  'db.SmallInt': 'smallint',
}

interface Column {
  readonly field: string
  readonly column: string
  readonly type: string
  readonly isUnique: boolean
}

interface Model {
  readonly table: string
  readonly columns: readonly Column[]
  readonly indexes: readonly (readonly [kind: string, fields: readonly string[]])[]
}

const nameOfType = (name: string): string => name.replace(/(?!^)[A-Z]/g, '_$&').toLowerCase()

function columnOf(line: string): Column[] {
  const [, field = '', type = '', list = '', optional = '', rest = ''] =
    /^ +(\w+) +(\w+)(\[\])?(\?)?( .*)?$/.exec(line) ?? []
  const native = / @(db\.\w+(?:\(\d+\))?)/.exec(rest)?.[1]
  const base = type in enums ? nameOfType(type) : TYPES[native ?? type]
  if (base === undefined) return []
  // A list of Prisma is never optional, whether its column is or not.
  const isRequired = optional === '' && list === ''
  return [
    {
      field,
      column: / @map\("(\w+)"\)/.exec(rest)?.[1] ?? field,
      type: `${base}${list}${isRequired ? ' NOT NULL' : ''}`,
      isUnique: / @unique\b/.test(rest),
    },
  ]
}

function modelsOfSchema(): Model[] {
  const folder = inRoot('prisma/schema')
  const text = fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file), 'utf8'))
  return [...text.join('\n').matchAll(/^model \w+ \{\n(.*?)^\}/gms)].map(([, body = '']) => ({
    table: /@@map\("(\w+)"\)/.exec(body)?.[1] ?? '',
    columns: body.split('\n').flatMap(columnOf),
    indexes: [...body.matchAll(/@@(index|unique)\(\[([^\]]+)\]/g)].map(
      ([, kind = '', fields = '']) => [kind, fields.split(', ')] as const,
    ),
  }))
}

const models = modelsOfSchema()
const tables = models.map(({ table }) => `'${table}'`).join()

test('each table has the columns, types and NOT NULL that the Prisma schema says', async () => {
  const inSchema = models.flatMap(({ table, columns }) =>
    columns.map(({ column, type }) => `${table}.${column} ${type}`),
  )
  expect(inSchema.length).toBeGreaterThan(300)
  const inDatabase = await lines(
    `
      SELECT format(
        '%s.%s %s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
        CASE WHEN a.attnotnull AND a.attndims = 0 THEN ' NOT NULL' END
      ) AS line
      FROM pg_attribute a
      JOIN pg_class c ON c.oid = a.attrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r'
        AND n.nspname IN ('public', 'personal', 'ledger')
        AND c.relname IN (${tables})
        AND a.attnum > 0
        AND NOT a.attisdropped
        AND a.attgenerated = ''`,
  )
  expect(inDatabase).toEqual(inSchema.sort())
})

test('each table has the indexes that the Prisma schema says, and besides only those it cannot say', async () => {
  const inSchema = models.flatMap(({ table, columns, indexes }) => {
    const columnOfField = (field: string) => columns.find((each) => each.field === field)?.column ?? `no ${field}`
    return [
      ...indexes.map(([kind, fields]) => `${kind} ${table} (${fields.map(columnOfField).join(', ')})`),
      ...columns.filter(({ isUnique }) => isUnique).map(({ column }) => `unique ${table} (${column})`),
    ]
  })
  expect(inSchema.length).toBeGreaterThan(60)
  const inDatabase = await lines(
    `SELECT format('%s %s (%s)', CASE WHEN i.indisunique THEN 'unique' ELSE 'index' END, c.relname,
       (SELECT string_agg(a.attname, ', ' ORDER BY k.n) FROM unnest(i.indkey) WITH ORDINALITY AS k(attnum, n)
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum)) AS line
     FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'personal', 'ledger') AND c.relname IN (${tables})
       AND NOT i.indisprimary AND i.indpred IS NULL AND i.indexprs IS NULL AND i.indnkeyatts = i.indnatts`,
  )
  expect(inDatabase).toEqual(inSchema.sort())
})
