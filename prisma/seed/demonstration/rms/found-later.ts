import { Random } from '../../invented-extract/random.ts'
import { DAY, EXTRACTS, LOOKED_BACK_TO, midnightOf } from '../calendar.ts'
import { added } from './added.ts'
import type { FreeCrimes } from './free-crimes.ts'
import type { Rms } from './rms.ts'

/** Has somebody be found this week to be a victim of a crime that was cancelled before the product went live. */
export function findVictimLater(rms: Rms, free: FreeCrimes): void {
  const live = EXTRACTS[0] ?? 0
  const { reference } = free.first(
    'a victim who is found after a cancellation from before',
    ({ recordedAt, made: { crime } }) =>
      recordedAt < live &&
      crime.rms_status === 'cancelled' &&
      (crime.rms_category === 'C2' || crime.rms_category === 'C5') &&
      // The look-back has some reinstated of what it draws, and nobody knows beforehand which.
      Date.parse(crime.rms_changed_at) > midnightOf(LOOKED_BACK_TO) + DAY &&
      Date.parse(crime.rms_changed_at) < live,
  )
  const at = (EXTRACTS.at(-1) ?? 0) - 3 * DAY
  rms.amend(reference, added(new Random(0, 'found later'), { at, key: 'P600000', role: 'victim', relation: '' }))
}
