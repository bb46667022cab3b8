import pg from 'pg'
import { expect, test } from 'vitest'
import { aCrime } from '#lib/testing/crime'
import { inAForce } from './testing/force-environment.ts'
import { operatorPermit } from '#lib/people/permissions'
import { verifyLedger } from '#lib/ledger/verify-ledger'

const { ownerUrl } = await inAForce()
for (let n = 0; n < 4; n++) await aCrime().saved()

/** What somebody with all the keys to the database could do: the owner, with the triggers taken off. */
async function tamper(sql: string): Promise<Awaited<ReturnType<typeof verifyLedger>>> {
  const db = new pg.Client({ connectionString: ownerUrl })
  await db.connect()
  await db.query('ALTER TABLE ledger.entry DISABLE TRIGGER ALL')
  await db.query('CREATE TEMP TABLE kept AS SELECT * FROM ledger.entry')
  await db.query(sql)
  const verdict = await verifyLedger(operatorPermit())
  await db.query('DELETE FROM ledger.entry')
  await db.query('INSERT INTO ledger.entry SELECT * FROM kept')
  await db.query('ALTER TABLE ledger.entry ENABLE TRIGGER ALL')
  await db.end()
  return verdict
}

test('a book nobody touched is whole', async () => {
  const verdict = await verifyLedger(operatorPermit())
  expect(verdict).toMatchObject({ entries: 5 })
  expect(verdict.broken).toBeUndefined()
})

test('a changed byte is found, with the entry it is in', async () => {
  expect(
    (await tamper(`UPDATE ledger.entry SET body = set_byte(body, 40, get_byte(body, 40) # 1) WHERE seq = 3`)).broken,
  ).toMatchObject({ seq: 3 })
})

test('a changed entry with its hash made to fit is found at the next one', async () => {
  const { broken } = await tamper(
    `
      UPDATE ledger.entry
      SET body = convert_to(replace(convert_from(body, 'UTF8'), '"live"', '"gone"'), 'UTF8')
      WHERE seq = 3;
      UPDATE ledger.entry
      SET hash = sha256(body)
      WHERE seq = 3`,
  )
  expect(broken).toMatchObject({ seq: 4, why: 'it does not follow on from the entry before' })
})

test('a missing entry, a missing end and a column that says something else are found', async () => {
  expect((await tamper('DELETE FROM ledger.entry WHERE seq = 2')).broken?.why).toBe('entry 2 is missing')
  expect((await tamper('DELETE FROM ledger.entry WHERE seq = 5')).broken?.why).toContain(
    'the end of the book is missing',
  )
  expect((await tamper(`UPDATE ledger.entry SET actor_id = NULL WHERE seq = 4`)).broken).toMatchObject({
    seq: 4,
    why: 'the column beside it says another actor',
  })
})
