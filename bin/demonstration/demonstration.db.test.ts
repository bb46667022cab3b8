import { expect, inject, test } from 'vitest'
import { emptyHalfFilled, fill, isEmpty, type Demonstration } from './demonstration.ts'
import { migrate } from '../database/migrate.ts'
import { copyOf } from '../postgres/disposable.ts'
import { connected } from '../tools/sql.ts'

const server = inject('server')
const nobody = () => Promise.resolve([])

const putIn = (ownerUrl: string) =>
  connected(ownerUrl, async (db) => {
    await db.query('CREATE TABLE half (id int)')
  })

const quiet = () => undefined
const options = (addresses: { ownerUrl: string; appUrl: string }) => ({ ...addresses, crimes: 10, requests: 1 })

test('a filling that was cut off begins again on an empty database', async () => {
  const addresses = await copyOf(server, `test_${String(process.pid)}_cut`)
  const cutOff: Demonstration = {
    describePeople: nobody,
    fillDemonstration: async ({ ownerUrl }) => {
      await putIn(ownerUrl)
      throw new Error('cut off')
    },
  }
  await expect(fill(cutOff, options(addresses), quiet)).rejects.toThrow('cut off')
  expect(await emptyHalfFilled(addresses.ownerUrl)).toBe(true)
  expect(await migrate(addresses.ownerUrl)).not.toEqual([])
  expect(await isEmpty(addresses.ownerUrl)).toBe(true)
  expect(await emptyHalfFilled(addresses.ownerUrl)).toBe(false)
})

test('a filling that came to its end is kept', async () => {
  const addresses = await copyOf(server, `test_${String(process.pid)}_whole`)
  await fill(
    { describePeople: nobody, fillDemonstration: ({ ownerUrl }) => putIn(ownerUrl) },
    options(addresses),
    quiet,
  )
  expect(await emptyHalfFilled(addresses.ownerUrl)).toBe(false)
  await connected(addresses.ownerUrl, (db) => db.query('SELECT FROM half'))
})
