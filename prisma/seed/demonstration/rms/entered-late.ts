import { EXTRACTS, HOUR } from '../calendar.ts'
import type { FreeCrimes } from './free-crimes.ts'
import type { Rms, RmsCrime } from './rms.ts'

/**
 * Has a crime that was cancelled before the product went live turn up in the RMS only this month: no earlier extract had
 * it, so its date proves nothing. One whose people no other crime needs.
 */
export function enterLate(rms: Rms, free: FreeCrimes): void {
  const isPast = ({ made: { crime, people } }: RmsCrime) =>
    crime.rms_status === 'cancelled' &&
    crime.rms_category !== 'C3' &&
    Date.parse(crime.rms_changed_at) < (EXTRACTS[0] ?? 0) &&
    people.every(({ key }) => rms.isOfOneCrime(key))
  const { reference } = free.first('a cancellation that turns up late', isPast)
  rms.enterLate(reference, (EXTRACTS.at(-2) ?? 0) - HOUR)
}
