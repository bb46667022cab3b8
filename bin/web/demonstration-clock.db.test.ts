import { beforeEach, describe, expect, inject, test } from 'vitest'
import { newId } from '#lib/base/ids'
import type { Day } from '#lib/base/day'
import { createInstallation } from '#lib/people/create-installation'
import { copyOf, type Addresses } from '../postgres/disposable.ts'
import { connected } from '../tools/sql.ts'
import { wakeClock } from './demonstration-clock.ts'

const server = inject('server')
const NINE = '2026-11-16T09:00:00.000Z'

let databases = 0
let at: Addresses
beforeEach(async () => {
  at = await copyOf(server, `test_${String(process.pid)}_clock_${String(++databases)}`)
})

const run = <T extends object>(sql: string, ...values: unknown[]) =>
  connected(at.ownerUrl, async (db) => (await db.query<T & Record<string, unknown>>(sql, values)).rows)

/** A force whose history began on that morning. */
async function begun({ demonstration = true } = {}): Promise<void> {
  process.env.DATABASE_URL = at.appUrl
  const made = await createInstallation(
    {
      forceCode: 'ZZ',
      forceName: 'Zedshire Police',
      demonstration,
      liveSince: '2026-04-01' as Day,
      ...(demonstration ? { clockAt: new Date(NINE) } : {}),
      places: [{ area: 'NORTH', areaName: 'North', unit: 'REGISTRAR', unitName: 'Registrar' }],
      people: [
        { key: 'S1009', name: 'Marcus Fell', unit: 'REGISTRAR', roles: ['chief'], fromDay: '2020-01-01' },
        { key: 'S1010', name: 'Odd Winslow', unit: 'REGISTRAR', roles: ['administrator'], fromDay: '2020-01-01' },
      ],
    },
    newId(),
  )
  if (!made.ok) throw new Error(made.refusal.words)
}

/** So many days go by on the machine’s clock: the demonstration’s own, which only keeps its distance, goes on with it. */
const daysGoBy = (days: number) => run(`UPDATE demonstration_clock SET ahead_ms = ahead_ms + $1`, days * 86_400_000)

const now = async (): Promise<Date> =>
  (await run<{ now: Date }>('SELECT registrar.now() AS now'))[0]?.now ?? new Date(NaN)
const minutesAfterNine = async (): Promise<number> => Math.floor(((await now()).getTime() - Date.parse(NINE)) / 60_000)

describe('the clock of a demonstration', () => {
  test('stands still while the product is off, and goes on from there', async () => {
    await begun()
    await daysGoBy(9)
    expect(await minutesAfterNine()).toBeGreaterThan(9 * 24 * 60 - 1)
    expect((await wakeClock(at.ownerUrl))?.toISOString()).toMatch(/^2026-11-16T09:00:0/)
    expect(await minutesAfterNine()).toBe(0)
    const first = await now()
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect((await now()).getTime() - first.getTime()).toBeGreaterThanOrEqual(30)
  })

  test('goes on from the last thing anybody did or looked at, never from before it', async () => {
    await begun()
    await run(
      `
        INSERT INTO access_log (at, staff_id, act, subjects)
        VALUES ('2026-11-16T11:20:00Z', gen_random_uuid(), 'crime.see', '{}')`,
    )
    await daysGoBy(3)
    await wakeClock(at.ownerUrl)
    expect(await minutesAfterNine()).toBe(140)
    await daysGoBy(3)
    await wakeClock(at.ownerUrl)
    expect(await minutesAfterNine()).toBe(140)
  })

  test('keeps its distance where the server it stands in has run all the time, and is only asked to make sure', async () => {
    await begun()
    const before = await now()
    expect(await wakeClock(at.ownerUrl, { onlyIfOff: true })).toBeUndefined()
    expect((await now()).getTime()).toBeGreaterThanOrEqual(before.getTime())
    // Set on a day before the server of this test began: it has been off since.
    await run(`UPDATE demonstration_clock SET ahead_ms = ahead_ms + 86400000`)
    expect(await wakeClock(at.ownerUrl, { onlyIfOff: true })).toBeInstanceOf(Date)
    expect(await minutesAfterNine()).toBe(0)
  })
})

test('a real installation has no clock of its own: nothing is woken, and the time is the machine’s', async () => {
  await begun({ demonstration: false })
  expect(await wakeClock(at.ownerUrl)).toBeUndefined()
  expect(Math.abs((await now()).getTime() - Date.now())).toBeLessThan(5_000)
})
