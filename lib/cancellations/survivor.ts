import { dayOf } from '#lib/base/day'
import { survivor as schema } from '#lib/counting-rules/facts/asked'
import type { CaseCrime, CasePart } from '#lib/crimes/model'
import { suspectsOf, victimsOf } from '#lib/crimes/people-of'

/** The crime that stays, beside the one to be cancelled into it: compared field by field, by the product. */
export const survivorFacts = (crime: CaseCrime, survivor: CaseCrime) =>
  schema.parse({
    id: survivor.id,
    code: survivor.code,
    countClass: survivor.countClass,
    recordedOn: dayOf(new Date(survivor.recordedAt)),
    reportedOn: dayOf(new Date(survivor.reportedAt)),
    sameForce: 'yes',
    live: survivor.cancelledById === null ? 'yes' : 'no',
    rmsStatus: survivor.rmsStatus,
    openRequests: survivor.openRequestIds.length,
    leadsBackHere: survivor.id === crime.id || crime.mergedFrom.includes(survivor.id) ? 'yes' : 'no',
    sameVictims: samePeople(victimsOf(crime), victimsOf(survivor)),
    sameSuspects: samePeople(suspectsOf(crime), suspectsOf(survivor)),
    sameOffence: crime.code === survivor.code && crime.countClass === survivor.countClass ? 'yes' : 'no',
    sameDay: dayOf(new Date(crime.reportedAt)) === dayOf(new Date(survivor.reportedAt)) ? 'yes' : 'no',
    samePlace: 'unknown',
  })

/** Yes when every person on the one is on the other; unknown where the RMS names nobody on either. */
function samePeople(here: readonly CasePart[], there: readonly CasePart[]): 'yes' | 'no' | 'unknown' {
  if (here.length === 0 || there.length === 0) return 'unknown'
  return here.every((one) => there.some((other) => other.personId === one.personId)) ? 'yes' : 'no'
}
