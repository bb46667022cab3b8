import type { Tx } from '#lib/base/database'
import { dayOf } from '#lib/base/day'
import { DECIDING_ROLES, decisionMakerInFacts, OPERATIONAL_ROLES } from '#lib/base/roles'
import { CONFLICT_OF_INVOLVEMENT } from '#lib/cancellations/rules/facts'
import type { CaseInput } from '#lib/counting-rules/model'
import { decisionMakerOn } from '#lib/people/decision-makers'
import type { ChangedCrime } from './changed-crimes-store.ts'

type DecisionMaker = CaseInput['decisionMaker']
type Person = Awaited<ReturnType<typeof decisionMakerOn>>

/** What each person was on a day, as far as it was looked up: a batch names few people many times. */
export type KnownPeople = Map<string, Promise<Person>>

function personOn(tx: Tx, known: KnownPeople, staffId: string, day: string): Promise<Person> {
  const key = `${staffId} ${day}`
  const found = known.get(key) ?? decisionMakerOn(tx, staffId, day)
  known.set(key, found)
  return found
}

/**
 * Whoever made a change, as the rules see them on the day: null where the extract does not name them. Their parts in the
 * crime are found; that they have no other tie is not known.
 */
export async function whoChanged(
  tx: Tx,
  known: KnownPeople,
  { crime, staffId, at }: { crime: ChangedCrime; staffId: string | null; at: Date },
): Promise<DecisionMaker> {
  const person = staffId === null ? undefined : await personOn(tx, known, staffId, dayOf(at))
  if (person === undefined) return null
  const role = DECIDING_ROLES.find((each) => person.roles.includes(each))
  const parts = crime.people
    .filter((each) => each.staffId === staffId)
    .map((each) => CONFLICT_OF_INVOLVEMENT[each.role])
    .filter((tie) => tie !== undefined)
  return {
    role: role === undefined ? 'none' : decisionMakerInFacts(role),
    onCollegeRegister: person.onRegister ? 'yes' : 'no',
    appointedActingFcr: person.roles.includes('fcr') ? 'yes' : 'no',
    trainedOn: person.trainedOn,
    conflicts: parts.length > 0 ? [...new Set(parts)] : 'unknown',
    deskApprovedIndependent: person.deskApproved ? 'yes' : 'no',
    holdsOperationalRole: OPERATIONAL_ROLES.some((each) => person.roles.includes(each)) ? 'yes' : 'no',
    overturns: 'nobody',
  }
}
