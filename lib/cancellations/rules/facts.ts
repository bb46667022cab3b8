import type { Tx } from '#lib/base/database'
import { addMonths, dayOf, type Day } from '#lib/base/day'
import type { InvolvementRole } from '#lib/base/prisma/enums'
import { decisionMakerInFacts, OPERATIONAL_ROLES, type Role } from '#lib/base/roles'
import { requesterFacts } from '#lib/counting-rules/questions/requester-facts'
import { type Conflict } from '#lib/counting-rules/facts/decision-maker'
import { type Answer, answer as answerSchema } from '#lib/counting-rules/facts/terms'
import { Facts, type CaseInput, type Judgements, type Stage } from '#lib/counting-rules/model'
import { findCase } from '#lib/crimes/find'
import type { CaseCrime } from '#lib/crimes/model'
import { ageBand, sureAgeBand, suspectsOf, victimsOf } from '#lib/crimes/involved-people'
import { decisionMakerOn, registrarsOn } from '#lib/people/decision-makers'
import { settingOn } from '#lib/people/settings/setting-on'
import { hasEnhancedRights } from '#lib/victims/enhanced-rights'
import { requesterFactsOf, type RequestAnswers } from '../answers/request-answers.ts'
import { evidenceFacts } from '../answers/evidence-answers.ts'
import { ownForceIn } from '../stores/own-force-store.ts'
import { isReservedHere } from '../reservations/is-reserved.ts'
import type { EvidenceRow } from '../stores/submission-store.ts'
import { earlierFacts } from './earlier-requests.ts'
import { principalCrimeFacts } from './principal-crime.ts'

/** What the maker of facts is given; everything else it finds out itself, in the same transaction. */
export interface FactsInput {
  readonly crime: CaseCrime
  readonly stage: Stage
  readonly at: Date
  readonly answers: RequestAnswers
  readonly category: RequestAnswers['category'] | null
  readonly evidence: readonly EvidenceRow[]
  /** None while it is being written. */
  readonly requestId: string | null
}

/** Every fact of a part, none left out; what the database keeps as text is held against its list when the facts are read. */
type Found<Part> = Part extends string
  ? string
  : Part extends readonly (infer Each)[]
    ? readonly Found<Each>[]
    : Part extends object
      ? { readonly [Name in keyof Part]-?: Found<Part[Name]> }
      : Part

type FoundPart = 'force' | 'crime' | 'victims' | 'suspects' | 'request'
type FoundFacts = Omit<CaseInput, FoundPart> & { readonly [Name in FoundPart]: Found<CaseInput[Name]> }

/** The only maker of facts: the crime, its people and the request as they stand now, for the rules to judge. */
export async function factsOf(
  tx: Tx,
  of: FactsInput,
  given: {
    judgements?: Judgements | null
    decisionMaker?: CaseInput['decisionMaker']
    decisionMakerId?: string
    notification?: CaseInput['notification']
    reinstating?: CaseInput['reinstating']
  } = {},
): Promise<Facts> {
  const { crime, at, answers } = of
  const today = dayOf(at)
  const principalCrime = answers.principalCrimeId ? await findCase(tx, answers.principalCrimeId) : undefined
  return Facts.parse({
    stage: of.stage,
    day: today,
    at: at.toISOString(),
    force: await forceFacts(tx, of, today, given.decisionMakerId),
    crime: crimeFacts(crime, principalCrime?.ok ? principalCrime.value : undefined),
    victims: victimFacts(crime, today),
    suspects: suspectsOf(crime).map((suspect) => ({
      relation: suspect.relation ?? 'unknown',
      isPoliceStaff: answerSchema.catch('unknown').parse(answers.fields.suspectIsPolice),
      age: sureAgeBand(suspect.yearOfBirth, dayOf(new Date(crime.recordedAt))),
    })),
    request: await requestFacts(tx, of),
    requesterFacts:
      of.category === answers.category
        ? requesterFactsOf(answers, principalCrime?.ok ? principalCrimeFacts(crime, principalCrime.value) : null)
        : requesterFacts.parse({ category: of.category }),
    evidence: of.evidence.map(({ id, kept }) => evidenceFacts(id, kept)),
    judgements: given.judgements ?? null,
    decisionMaker: given.decisionMaker ?? null,
    notification: given.notification ?? null,
    reinstating: given.reinstating ?? null,
  } satisfies FoundFacts)
}

const answer = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no')

const saidInRms = (said: boolean | null): Answer => (said === null ? 'unknown' : answer(said))

async function forceFacts(tx: Tx, { crime, category }: FactsInput, today: Day, decisionMakerId: string | undefined) {
  const registrars = await registrarsOn(tx, today, decisionMakerId)
  return {
    code: await ownForceIn(tx),
    registeredRegistrarExists: answer(registrars.any),
    anotherRegisteredRegistrar: registrars.another === 'unknown' ? registrars.another : answer(registrars.another),
    reservesThisOffence: answer(await isReservedHere(tx, crime, category, today)),
  }
}

const victimFacts = (crime: CaseCrime, today: Day) =>
  victimsOf(crime).map((victim) => ({
    id: victim.id,
    kind: victim.personKind ?? 'unknown',
    age: ageBand(victim.yearOfBirth, today),
    enhanced: answer(hasEnhancedRights(crime, victim, today)),
  }))

const requestFacts = async (tx: Tx, of: FactsInput) => ({
  category: of.category,
  reasons: of.answers.reasons,
  alsoNewInformation: of.answers.alsoNewInformation,
  earlier: await earlierFacts(tx, of.crime.id, of),
})

const crimeFacts = (crime: CaseCrime, principalCrime: CaseCrime | undefined) => ({
  id: crime.id,
  code: crime.code,
  countClass: crime.countClass,
  classesEver: crime.classesEver,
  recordedAs: crime.rmsStatus === 'n100' || crime.countClass === 'N100' ? 'notifiable reported incident' : 'crime',
  recordedAt: crime.recordedAt,
  recordedOn: dayOf(new Date(crime.recordedAt)),
  live: answer(crime.cancelledById === null),
  rmsStatus: crime.rmsStatus,
  arrivedWhole: answer(!crime.isIncomplete && principalCrime?.isIncomplete !== true),
  charged: saidInRms(crime.charged),
  onBail: saidInRms(crime.onBail),
  flags: crime.flags,
  reporter: crime.reporter,
})

/** What a part in a crime ties an officer by. */
export const CONFLICT_OF_INVOLVEMENT: Readonly<Record<InvolvementRole, Conflict | undefined>> = {
  oic: 'oic now or before',
  reporting: 'reporting officer',
  attending: 'attending officer',
  interviewing: 'interviewing officer',
  supervising: 'supervised the investigation',
  victim: undefined,
  suspect: undefined,
}

/** What ties a person to a case, as the product can see it; what only they know they declare. */
function conflictsOf(
  crime: CaseCrime,
  person: { staffId: string; unitId: string | null },
  requesterIds: readonly string[],
  declared: readonly Conflict[],
): Conflict[] {
  const own = crime.involvements
    .filter(({ staffId }) => staffId === person.staffId)
    .map(({ role }) => CONFLICT_OF_INVOLVEMENT[role])
  const found = [
    ...own,
    requesterIds.includes(person.staffId) ? ('requester' as const) : undefined,
    person.unitId !== null && person.unitId === crime.unitId ? ('same unit' as const) : undefined,
    ...declared,
  ]
  return [...new Set(found.filter((tie) => tie !== undefined))]
}

const overturnedIn = (role: Role) => {
  const known = decisionMakerInFacts(role)
  return known === 'none' ? 'unknown' : known
}

/** Whether the force's own interval has gone by since a training; unknown where there was none. */
async function isRefresherOverdue(tx: Tx, trainedOn: string | null, today: Day): Promise<Answer> {
  if (trainedOn === null) return 'unknown'
  const { months } = await settingOn(tx, 'refresher-training', today)
  return answer(addMonths(trainedOn as Day, months) < today)
}

/** The decision maker as the rules see them on the day: role, register, training, ties. */
export async function decisionMakerFacts(
  tx: Tx,
  crime: CaseCrime,
  who: {
    staffId: string
    role: Role
    at: Date
    requesterIds: readonly string[]
    declared: readonly Conflict[]
    adviceWords: number
    approvalDemanded: Answer
    /** The role by which the decision was made that it overturns. */
    overturned?: Role | undefined
  },
): Promise<NonNullable<CaseInput['decisionMaker']>> {
  const today = dayOf(who.at)
  const person = await decisionMakerOn(tx, who.staffId, today)
  if (!person) throw new Error('the decision maker is not among the staff')
  return {
    role: person.roles.includes(who.role) ? decisionMakerInFacts(who.role) : 'none',
    onCollegeRegister: answer(person.onRegister),
    appointedActingFcr: answer(person.roles.includes('fcr')),
    trainedOn: person.trainedOn,
    refresherOverdue: await isRefresherOverdue(tx, person.trainedOn, today),
    conflicts: conflictsOf(crime, { staffId: who.staffId, unitId: person.unitId }, who.requesterIds, who.declared),
    deskApprovedIndependent: answer(person.deskApproved),
    holdsOperationalRole: answer(OPERATIONAL_ROLES.some((role) => person.roles.includes(role))),
    approvalDemanded: who.approvalDemanded,
    overturns: who.overturned === undefined ? 'nobody' : overturnedIn(who.overturned),
    registrarAdviceWords: who.adviceWords,
  }
}
