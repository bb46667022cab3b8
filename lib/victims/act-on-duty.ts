import type { Tx } from '#lib/base/database'
import { type Result, ok, refuse } from '#lib/base/result'
import { maySeeCrime } from '#lib/crimes/find'
import type { DutyRow } from './model.ts'
import { lockedDuty } from './store.ts'

/** The refusal of a command on a duty that is not there, or not this person’s to see: which of the two, a guess must not learn. */
export const noSuchDuty = {
  kind: 'no-such-duty',
  words: 'There is no such victim to inform, or they are not yours to see.',
} as const

/**
 * A duty to inform, its row held, for somebody who is about to do something about it. Whoever may not see the crime may
 * not act on it either, by whatever route they come. Refuses `no-such-duty`.
 */
export async function actOn(tx: Tx, dutyId: string): Promise<Result<DutyRow>> {
  const duty = await lockedDuty(tx, dutyId)
  return duty && (await maySeeCrime(tx, duty.crimeId)) ? ok(duty) : refuse(noSuchDuty)
}

/** The same, of a duty that is still to be done. Refuses `not-in-that-state` too. */
export async function actOnOpen(tx: Tx, dutyId: string): Promise<Result<DutyRow>> {
  const duty = await actOn(tx, dutyId)
  if (!duty.ok || duty.value.state === 'open') return duty
  return refuse({ kind: 'not-in-that-state', words: 'There is no open duty to inform here.' })
}
