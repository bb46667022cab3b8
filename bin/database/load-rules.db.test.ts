import { expect, inject, test } from 'vitest'
import { lists } from '#lib/counting-rules/offences/lists'
import { loadRules } from './load-rules.ts'
import { copyOf } from '../postgres/disposable.ts'
import { connected } from '../tools/sql.ts'

const { ownerUrl } = await copyOf(inject('server'), `test_${String(process.pid)}_load_rules`)

const query = (sql: string, values: unknown[] = []) =>
  connected(ownerUrl, async (db) => (await db.query<Record<string, unknown>>(sql, values)).rows)

const ABH = `code = '008/06' AND count_class = '8N'`
const counted = async () => (await query('SELECT count(*)::int AS n FROM listed_offence'))[0]?.n

/** A later list that takes self-defence from one pair, keeps it for the registrar, and holds one pair more. */
const later = (from: string) =>
  query(
    `
      INSERT INTO listed_offence (code, count_class, from_day, "group", basis, reserved, c5_eligible)
      VALUES
        ('008/06', '8N', $1, 'Violence against the person', 'victim', true, false),
        ('008/99', '8N', $1, 'Violence against the person', 'victim', true, false)`,
    [from],
  )

test('the database is told of every list once, however often the product starts', async () => {
  await loadRules(ownerUrl)
  const rows = lists.reduce((sum, { table }) => sum + table.split('\n').length, 0)
  expect(await counted()).toBe(rows)
  await loadRules(ownerUrl)
  expect(await counted()).toBe(rows)
  expect(await query(`SELECT reserved, c5_eligible FROM offence WHERE ${ABH}`)).toEqual([
    { reserved: false, c5_eligible: true },
  ])
})

test('a later list stands beside the earlier one, and the guards go by it from its first day on', async () => {
  const [{ tomorrow, yesterday } = {}] = await query(
    `SELECT (registrar.today() + 1)::text AS tomorrow, (registrar.today() - 1)::text AS yesterday`,
  )
  await later(String(tomorrow))
  expect(await query(`SELECT reserved, c5_eligible FROM offence WHERE ${ABH}`)).toEqual([
    { reserved: false, c5_eligible: true },
  ])
  expect(await query(`SELECT reserved FROM offence WHERE code = '008/99'`)).toEqual([{ reserved: true }])
  await later(String(yesterday))
  expect(await query(`SELECT reserved, c5_eligible FROM offence WHERE ${ABH}`)).toEqual([
    { reserved: true, c5_eligible: false },
  ])
  expect(await query(`SELECT reserved FROM offence WHERE code = '019/08' AND count_class = '19C'`)).toEqual([
    { reserved: true },
  ])
  await loadRules(ownerUrl)
})

test('a row once told is never rewritten, not even by the owner', async () => {
  await expect(query(`UPDATE listed_offence SET reserved = false WHERE ${ABH}`)).rejects.toThrow('never changed')
  await expect(query(`DELETE FROM listed_offence WHERE ${ABH}`)).rejects.toThrow('never changed')
})

test('a list that is not the one the database was made with is trouble', async () => {
  await query(
    `
      INSERT INTO listed_offence (code, count_class, from_day, "group", basis, reserved, c5_eligible)
      VALUES ('999/99', '8N', $1, 'Theft', 'victim', false, false)`,
    [lists[0]?.from],
  )
  await expect(loadRules(ownerUrl)).rejects.toThrow('is not the one this database was made with')
})
