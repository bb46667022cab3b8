import { now } from '#lib/base/clock'
import { readAs } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'

/** The day it is by the one clock. */
export const today = (permit: Permit<string, string>): Promise<Day> =>
  readAs(permit, async (tx) => dayOf(await now(tx)))
