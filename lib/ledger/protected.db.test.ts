import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { inAForce } from '#bin/testing/force-environment'

await inAForce()

/** What is written beside the ledger: who looked, who is signed in, what is half typed, how far an extract is, counts that are made again, and how a demonstration’s clock stands. */
const BESIDE_THE_LEDGER = [
  'access_log',
  'demonstration_clock',
  'draft',
  'kept_count',
  'kept_figure',
  'reject',
  'review_draft',
  'session',
  'unsaved_form',
]

const namesOf = (rows: readonly { name: string }[]): string[] => rows.map(({ name }) => name)

test('every table the product writes is noted in the ledger, but for those that are named here', async () => {
  const rows = await asSystem(
    (tx) => tx.$queryRaw<{ name: string }[]>`
      SELECT c.relname AS name
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('public', 'personal')
        AND c.relkind = 'r'
        AND has_table_privilege('registrar_app', c.oid, 'INSERT')
        AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'noted_on_insert')
      ORDER BY 1`,
  )
  expect(namesOf(rows)).toEqual(BESIDE_THE_LEDGER)
})

test('every table that is noted in the ledger can lose no row', async () => {
  const rows = await asSystem(
    (tx) => tx.$queryRaw<{ name: string }[]>`
    SELECT c.relname AS name FROM pg_class c JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgname = 'noted_on_insert'
    WHERE has_table_privilege('registrar_app', c.oid, 'DELETE') ORDER BY 1`,
  )
  expect(namesOf(rows)).toEqual([])
})
