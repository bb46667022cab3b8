import { expect, test } from 'vitest'
import { aDatabase } from '#bin/testing/database'
import { connected } from '#bin/tools/sql'
import { anyAccount, anyText, type ColumnList, neededText } from './column.ts'
import { crimeColumns } from './crime-columns.ts'

const { ownerUrl } = await aDatabase()
const columns: ColumnList = crimeColumns
const kept = Object.entries(columns).map(
  ([
    name,
    {
      read,
      staged = name,
      kept: { as = staged, what },
    },
  ]) => ({
    name: as,
    read,
    what,
  }),
)

test('what a later extract changes of a crime, the application may change in the database', async () => {
  const mayChange = await connected(ownerUrl, (db) =>
    db.query<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'reported_crime'::regclass AND attnum > 0
         AND has_column_privilege('registrar_app', attrelid, attnum, 'UPDATE')`,
    ),
  )
  const names = mayChange.rows.map(({ name }) => name)
  expect(kept.filter(({ name, what }) => what !== 'key' && !names.includes(name)).map(({ name }) => name)).toEqual([])
})

test('free text of a crime never stands in the ledger, which nothing can be erased from', async () => {
  const { rows } = await connected(ownerUrl, (db) =>
    db.query<{ name: string; arguments: string }>(
      `SELECT tgname AS name, encode(tgargs, 'escape') AS arguments FROM pg_trigger
         WHERE tgrelid = 'reported_crime'::regclass AND tgname LIKE 'noted_on_%'`,
    ),
  )
  const texts = kept.filter(
    ({ name, read }) => (read === anyText || read === anyAccount || read === neededText) && !name.endsWith('_id'),
  )
  expect(rows.map(({ name }) => name).toSorted()).toEqual(['noted_on_insert', 'noted_on_update'])
  for (const trigger of rows) {
    const leftOut = /^\{(.*?)\}/.exec(trigger.arguments)?.[1]?.split(',') ?? []
    expect(leftOut, trigger.name).toEqual(expect.arrayContaining(texts.map(({ name }) => name)))
  }
})
