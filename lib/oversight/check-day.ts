import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { enqueue } from '#lib/base/queue'
import { ok, refuse, type Result } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { dayToCheck } from './days.ts'
import { noticesOf } from './notices-of.ts'
import { addCheck, holdersOn, isStillToCheck } from './store.ts'
import { whatWaitsTooLong } from './find-waiting-too-long.ts'

const MOST_TIMES = 10

/**
 * Looks for what has waited too long, keeps what it found, and has each person concerned told: once each working day, from
 * 07:00. Refuses `not-due` at any other time, before the product has begun, and where this day’s check has run.
 */
export const checkDay = (permit: Permit<'day.check', 'worker'>): Promise<Result<Saved>> =>
  write(permit, { kind: 'day.checked', formKey: newId() }, async (tx, at) => {
    const day = dayToCheck(at)
    if (!day || !(await isStillToCheck(tx, day)))
      return refuse({ kind: 'not-due', words: 'No daily check is due now.' })
    const found = await whatWaitsTooLong(tx, day)
    await addCheck(tx, day, at, found)
    for (const notice of noticesOf(found, await holdersOn(tx, day))) {
      await enqueue(tx, {
        task: 'tell-of-check',
        payload: { day, ...notice },
        key: `${day} ${notice.staffId}`,
        mostTimes: MOST_TIMES,
      })
    }
    return ok({})
  })
