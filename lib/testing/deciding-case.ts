import fc from 'fast-check'
import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ROLES, type Role } from '#lib/base/roles'
import { addRequest } from '#lib/cancellations/stores/request-store'
import { addSubmission } from '#lib/cancellations/stores/submission-store'
import { categories } from '#lib/counting-rules/facts/request'
import { offenceOf, reportGroupOf } from '#lib/counting-rules/offences'

/** From a day of June 2026 to another, or for good; a role taken back ends the day before it begins. */
interface Days {
  readonly from: number
  readonly to: number | null
}

const dayOfJune = fc.integer({ min: 10, max: 20 })
const days: fc.Arbitrary<Days> = fc
  .tuple(dayOfJune, fc.option(fc.integer({ min: -1, max: 6 })))
  .map(([from, lasts]) => ({ from, to: lasts === null ? null : from + lasts }))

const june = (day: number): Date => new Date(Date.UTC(2026, 5, day))
const datesOf = ({ from, to }: Days) => ({ fromDay: june(from), toDay: to === null ? null : june(to) })

const OFFENCES = {
  assault: { code: '105/01', countClass: '105A' },
  rape: { code: '019/08', countClass: '19C' },
  murder: { code: '001/01', countClass: '1' },
} as const
const offence = fc.constantFrom(...(Object.keys(OFFENCES) as (keyof typeof OFFENCES)[]))

/** Mostly a role that decides, since little can be told apart of the others. */
const decidingOrAny: fc.Arbitrary<Role> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Role>('fcr', 'deputy', 'ddm', 'chief') },
  { weight: 1, arbitrary: fc.constantFrom(...ROLES) },
)

/** Mostly the first, since a case that everything bars tells nothing apart. */
const mostly = <T, U>(usual: T, arbitrary: fc.Arbitrary<U>): fc.Arbitrary<T | U> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary })
const seldom = mostly(false, fc.constant(true))

const LONG_HELD: Days = { from: 1, to: null }

/** A person, a crime and a request on it, on a day: everything that who may decide turns on. */
export const decidingCase = fc.record({
  day: dayOfJune,
  byRole: decidingOrAny,
  /** The first is a grant of the role they would decide by. */
  grants: fc.tuple(
    mostly(LONG_HELD, fc.option(days)),
    fc.array(fc.record({ role: fc.oneof(decidingOrAny, fc.constantFrom<Role>('officer', 'supervisor')), days }), {
      maxLength: 2,
    }),
  ),
  register: fc.option(days),
  trainedOn: mostly(1, fc.option(dayOfJune)),
  ownUnit: seldom,
  desk: fc.option(days),
  otherRegistrar: fc.option(days),
  is: offence,
  was: mostly(null, offence),
  mergedWas: mostly(null, offence),
  part: mostly(
    null,
    fc.record({
      role: fc.constantFrom('oic', 'reporting', 'attending', 'interviewing', 'supervising'),
      onMerged: fc.boolean(),
      gone: fc.boolean(),
    }),
  ),
  requested: seldom,
  answered: seldom,
  overturned: mostly(null, fc.constantFrom('ddm', 'deputy', 'fcr', 'chief')),
  category: fc.constantFrom(...categories),
  keptAnyway: seldom,
})
export type DecidingCase = typeof decidingCase extends fc.Arbitrary<infer Case> ? Case : never

/** The ids that a written case is asked about. */
export interface Written {
  readonly staffId: string
  readonly requestId: string
  readonly at: Date
}

async function addPerson(tx: Tx, given: DecidingCase, staffId: string, unitId: string): Promise<void> {
  await tx.staff.create({ data: { id: staffId, key: `G${staffId}`, name: 'Invented Person', unitId } })
  const [first, others] = given.grants
  const grants = [...(first === null ? [] : [{ role: given.byRole, days: first }]), ...others]
  // One grant of a role: two of the same could overlap, which the database refuses.
  const once = grants.filter(({ role }, at) => grants.findIndex((grant) => grant.role === role) === at)
  await tx.roleGrant.createMany({
    data: once.map(({ role, days: held }) => ({ id: newId(), staffId, role, ...datesOf(held), grantedById: null })),
  })
  if (given.register)
    await tx.collegeRegistration.create({ data: { id: newId(), staffId, number: 'CRR-1', ...datesOf(given.register) } })
  if (given.trainedOn !== null)
    await tx.training.create({
      data: { id: newId(), staffId, subject: 'cancellation', completedOn: june(given.trainedOn) },
    })
}

const AT = new Date('2026-06-01T09:00:00Z')

async function addCrime(tx: Tx, is: keyof typeof OFFENCES, was: keyof typeof OFFENCES | null): Promise<string> {
  const id = newId()
  const { code, countClass } = OFFENCES[is]
  const unit = await tx.unit.findFirstOrThrow({ where: { code: 'NORTH-RESPONSE-A' } })
  await tx.reportedCrime.create({
    data: {
      ...{ id, reference: `ZZ/${id}`, recordedAt: AT, reportedAt: AT, offenceCode: code, countClass },
      ...{ offenceGroup: reportGroupOf(code, countClass), listed: offenceOf(code, countClass).listed },
      ...{ areaId: unit.areaId, unitId: unit.id, flags: [], reporter: 'victim', rmsStatus: 'live' },
    },
  })
  if (was !== null)
    await tx.classification.create({
      data: {
        crimeId: id,
        fromAt: AT,
        offenceCode: OFFENCES[was].code,
        countClass: OFFENCES[was].countClass,
      },
    })
  return id
}

/** A crime that was cancelled into another before this product. */
async function addMerged(tx: Tx, principalCrimeId: string, was: keyof typeof OFFENCES): Promise<string> {
  const [crimeId, id] = [await addCrime(tx, was, null), newId()]
  await tx.cancellation.create({
    data: { id, crimeId, principalCrimeId, source: 'before_product', category: 'C3', tookEffectAt: AT },
  })
  await tx.reportedCrime.update({ where: { id: crimeId }, data: { cancelledById: id, rmsStatus: 'cancelled' } })
  return crimeId
}

async function addOverturned(tx: Tx, requestId: string, given: DecidingCase, other: string): Promise<void> {
  const last = await tx.submission.findFirstOrThrow({ where: { requestId }, orderBy: { n: 'desc' } })
  const version = await tx.ruleVersion.findFirstOrThrow()
  const [assessmentId, wordsId] = [newId(), newId()]
  const { category } = given
  await tx.words.create({ data: { id: wordsId, text: 'Invented.', salt: Buffer.from('invented') } })
  await tx.assessment.create({
    data: {
      ...{ id: assessmentId, requestId, submissionId: last.id, stage: 'deciding', category, facts: {}, findings: [] },
      ...{ versionId: version.id, versionHash: version.hash, verdict: 'permit', at: AT },
    },
  })
  await tx.cancellationDecision.create({
    data: {
      ...{ id: newId(), requestId, submissionId: last.id, assessmentId, verdict: 'refuse', category, decidedAt: AT },
      ...{ decidedById: other, role: given.overturned ?? 'ddm', judgements: {}, reasonId: wordsId, noVictim: false },
    },
  })
  const answers = {}
  await addSubmission(tx, {
    requestId,
    n: last.n + 1,
    occasion: 'overturned',
    category,
    submittedById: other,
    at: AT,
    answers,
  })
}

async function addRequestOf(tx: Tx, given: DecidingCase, crimeId: string, staffId: string): Promise<string> {
  const [requestId, { id: other }] = [newId(), await tx.staff.findUniqueOrThrow({ where: { key: 'S1001' } })]
  const { category } = given
  const requesterId = given.requested ? staffId : other
  const reservation = given.keptAnyway ? 'registrar' : 'any'
  await addRequest(tx, { id: requestId, crimeId, category, requesterId, reservation, seriousness: 4, at: AT })
  const answers = {
    category,
    reasons: [],
    alsoNewInformation: 'unknown',
    fields: {},
    words: {},
    principalCrimeId: null,
  }
  const common = { requestId, category, at: AT, answers }
  await addSubmission(tx, { ...common, n: 1, occasion: 'requested', submittedById: requesterId })
  if (given.answered) await addSubmission(tx, { ...common, n: 2, occasion: 'answered', submittedById: staffId })
  if (given.overturned !== null) await addOverturned(tx, requestId, given, other)
  await tx.cancellationRequest.update({
    where: { id: requestId },
    data: { version: given.answered || given.overturned !== null ? 2 : 1 },
  })
  return requestId
}

/** Writes a case into a force of tests: for a transaction that is rolled back, since no guard would let all of it stand. */
export async function writeCase(tx: Tx, given: DecidingCase): Promise<Written> {
  const staffId = newId()
  const unit = await tx.unit.findFirstOrThrow({
    where: { code: given.ownUnit ? 'NORTH-RESPONSE-A' : 'CRIME-MANAGEMENT' },
  })
  const chief = await tx.staff.findUniqueOrThrow({ where: { key: 'S1009' } })
  await addPerson(tx, given, staffId, unit.id)
  if (given.desk)
    await tx.deskApproval.create({
      data: { id: newId(), unitId: unit.id, approvedById: chief.id, ...datesOf(given.desk) },
    })
  if (given.otherRegistrar) {
    const registrar = await tx.staff.findUniqueOrThrow({ where: { key: 'S1006' } })
    await tx.collegeRegistration.create({
      data: { id: newId(), staffId: registrar.id, number: 'CRR-2', ...datesOf(given.otherRegistrar) },
    })
  }
  const crimeId = await addCrime(tx, given.is, given.was)
  const mergedId = given.mergedWas === null ? null : await addMerged(tx, crimeId, given.mergedWas)
  if (given.part) {
    const { role, onMerged, gone } = given.part
    const of = onMerged && mergedId !== null ? mergedId : crimeId
    await tx.involvement.create({ data: { crimeId: of, role, staffId, removedAt: gone ? AT : null } })
  }
  const requestId = await addRequestOf(tx, given, crimeId, staffId)
  return { staffId, requestId, at: new Date(Date.UTC(2026, 5, given.day, 9)) }
}
