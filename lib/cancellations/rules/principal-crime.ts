import type { Answer } from '#lib/counting-rules/facts/terms'
import { dayOf } from '#lib/base/day'
import { principalCrime as schema } from '#lib/counting-rules/facts/principal-crime'
import type { CaseCrime, CaseInvolvement } from '#lib/crimes/model'
import { suspectsOf, victimsOf } from '#lib/crimes/involved-people'

/** The principal crime, beside the one to be cancelled into it: compared field by field, by the product. */
export const principalCrimeFacts = (crime: CaseCrime, principalCrime: CaseCrime) =>
  schema.parse({
    id: principalCrime.id,
    code: principalCrime.code,
    countClass: principalCrime.countClass,
    recordedOn: dayOf(new Date(principalCrime.recordedAt)),
    // One force has one database: a crime found in it is this force’s own, unless it was transferred to another since.
    sameForce: principalCrime.rmsStatus === 'transferred' ? 'no' : 'yes',
    live: principalCrime.cancelledById === null ? 'yes' : 'no',
    rmsStatus: principalCrime.rmsStatus,
    openRequests: principalCrime.openRequestIds.length,
    leadsBackHere: principalCrime.id === crime.id || crime.mergedFrom.includes(principalCrime.id) ? 'yes' : 'no',
    sameVictims: samePeople(victimsOf(crime), victimsOf(principalCrime)),
    sameSuspects: samePeople(suspectsOf(crime), suspectsOf(principalCrime)),
    formerPartner: isFormerPartner(suspectsOf(principalCrime)),
    sameOffence: crime.code === principalCrime.code && crime.countClass === principalCrime.countClass ? 'yes' : 'no',
    sameDay: dayOf(new Date(crime.reportedAt)) === dayOf(new Date(principalCrime.reportedAt)) ? 'yes' : 'no',
    samePlace: 'unknown',
  })

/** Yes when every person on the one is on the other; unknown where the RMS names nobody on either. */
function samePeople(here: readonly CaseInvolvement[], there: readonly CaseInvolvement[]): Answer {
  if (here.length === 0 || there.length === 0) return 'unknown'
  return here.every((person) => there.some((other) => other.personId === person.personId)) ? 'yes' : 'no'
}

/** Unknown while the RMS does not say what each suspect is to the victim. */
function isFormerPartner(suspects: readonly CaseInvolvement[]): Answer {
  if (suspects.some(({ relation }) => relation === 'ex_partner')) return 'yes'
  return suspects.length > 0 && suspects.every(({ relation }) => relation !== null) ? 'no' : 'unknown'
}
