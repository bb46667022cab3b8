import type { RmsStatus } from '#lib/base/prisma/enums'
import { asSystem, type Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { InvolvementRole } from '#lib/base/prisma/enums'
import { ok } from '#lib/base/result'
import { offenceOf, reportGroupOf } from '#lib/counting-rules/offences'
import { write } from '#lib/ledger/write'
import { as, idOf, type Somebody } from './force.ts'

/** What the RMS may give of a victim. */
interface Victim {
  yearOfBirth: number | null
  kind: string
  sex?: string
  ethnicity?: string
  disability?: string
}

interface Made {
  code: string
  countClass: string
  recordedAt: string
  reportedAt: string | null
  flags: string[]
  oic: Somebody
  involvements: { who: Somebody; role: InvolvementRole }[]
  victims: Victim[]
  suspects: (string | null)[]
  suspectBorn: number
  reporter: string
  incident: string | null
  rmsStatus: RmsStatus
  peopleOf: { crimeId: string; role: 'victim' | 'suspect' }[]
}

const aNumber = () => String(Number.parseInt(newId().slice(0, 8), 16) % 1_000_000).padStart(6, '0')

const ordinary = (): Made => ({
  code: '105/01',
  countClass: '105A',
  recordedAt: '2026-06-01T10:00:00Z',
  reportedAt: null,
  flags: [],
  oic: 'officer',
  involvements: [],
  victims: [{ yearOfBirth: 1990, kind: 'person' }],
  suspects: [],
  suspectBorn: 1980,
  reporter: 'victim',
  incident: null,
  rmsStatus: 'live',
  peopleOf: [],
})

/** A crime to test with: `await aCrime().ofRape().attendedBy('decision maker').saved()` answers its id. */
export function aCrime() {
  const made = ordinary()
  const crime = {
    of: (code: string, countClass: string) => change({ code, countClass }),
    ofRape: () => change({ code: '019/08', countClass: '19C', oic: 'detective' }),
    recordedAt: (recordedAt: string) => change({ recordedAt }),
    reportedAt: (reportedAt: string) => change({ reportedAt }),
    reportedBy: (who: Somebody) => change({ involvements: [...made.involvements, { who, role: 'reporting' }] }),
    ofIncident: (incident: string) => change({ incident }),
    flagged: (...flags: string[]) => change({ flags }),
    withOic: (oic: Somebody) => change({ oic }),
    attendedBy: (who: Somebody) => change({ involvements: [...made.involvements, { who, role: 'attending' }] }),
    withVictims: (...born: (number | null)[]) =>
      change({ victims: born.map((yearOfBirth) => ({ yearOfBirth, kind: 'person' })) }),
    withVictim: (victim: Omit<Victim, 'kind' | 'yearOfBirth'>) =>
      change({ victims: [{ yearOfBirth: 1990, kind: 'person', ...victim }] }),
    ofABusiness: () => change({ victims: [{ yearOfBirth: null, kind: 'organisation' }] }),
    withVictimsOf: (crimeId: string) =>
      change({ victims: [], peopleOf: [...made.peopleOf, { crimeId, role: 'victim' }] }),
    withSuspects: (...relations: (string | null)[]) => change({ suspects: relations }),
    withSuspectBorn: (suspectBorn: number) => change({ suspects: ['acquaintance'], suspectBorn }),
    withSuspectsOf: (crimeId: string) =>
      change({ suspects: [], peopleOf: [...made.peopleOf, { crimeId, role: 'suspect' }] }),
    reportedAs: (reporter: string) => change({ reporter }),
    inTheRmsAs: (rmsStatus: RmsStatus) => change({ rmsStatus }),
    withoutVictims: () => change({ victims: [] }),
    saved: () => save(made),
  }
  function change(some: Partial<Made>) {
    Object.assign(made, some)
    return crime
  }
  return crime
}

async function save(made: Made): Promise<string> {
  const permit = await as('registrar', 'extract.import')
  const id = newId()
  const officers = [
    { role: 'oic' as const, staffId: await idOf(made.oic), fromDay: new Date('2026-01-01') },
    ...(await Promise.all(made.involvements.map(async ({ who, role }) => ({ role, staffId: await idOf(who) })))),
  ]
  const saved = await write(permit, { kind: 'extract.merged', formKey: newId(), crimeId: id }, async (tx) => {
    await saveCrime(tx, id, made)
    const people = await savePeople(tx, made)
    await tx.involvement.createMany({
      data: [...officers, ...people].map((involvement) => ({ crimeId: id, ...involvement })),
    })
    return ok({})
  })
  if (!saved.ok) throw new Error(saved.refusal.words)
  return id
}

async function saveCrime(tx: Tx, id: string, made: Made): Promise<void> {
  const unit = await tx.unit.findFirstOrThrow({ where: { code: 'NORTH-RESPONSE-A' } })
  const recordedAt = new Date(made.recordedAt)
  await tx.reportedCrime.create({
    data: {
      id,
      reference: `ZZ/${aNumber()}/26`,
      recordedAt,
      reportedAt: new Date(made.reportedAt ?? made.recordedAt),
      offenceCode: made.code,
      countClass: made.countClass,
      offenceGroup: reportGroupOf(made.code, made.countClass),
      listed: offenceOf(made.code, made.countClass).listed,
      areaId: unit.areaId,
      unitId: unit.id,
      flags: made.flags,
      reporter: made.reporter,
      incidentNumber: made.incident,
      rmsStatus: made.rmsStatus,
    },
  })
  await tx.classification.create({
    data: { crimeId: id, fromAt: recordedAt, offenceCode: made.code, countClass: made.countClass },
  })
}

const INVENTED = { victim: 'Invented Victim', suspect: 'Invented Suspect' } as const

/** New victims and suspects, and those of another crime, where they are the same people. */
async function savePeople(tx: Tx, made: Made) {
  const news = [
    ...made.victims.map((victim) => ({ role: 'victim' as const, relation: null, ...victim })),
    ...made.suspects.map((relation) => ({
      role: 'suspect' as const,
      relation,
      yearOfBirth: made.suspectBorn,
      kind: 'person',
    })),
  ].map((person) => ({ id: newId(), ...person }))
  await tx.person.createMany({
    data: news.map(({ id, role, relation: _, ...person }) => ({
      id,
      key: `P${newId().slice(0, 8)}`,
      ...person,
      name: INVENTED[role],
    })),
  })
  const known = await tx.involvement.findMany({ where: { OR: made.peopleOf }, orderBy: { id: 'asc' } })
  return [
    ...news.map(({ id, role, relation }) => ({ personId: id, role, relation })),
    ...known.map(({ personId, role, relation }) => ({ personId, role, relation })),
  ]
}

/** The crime’s reference, for what is typed by hand. */
export const referenceOf = async (crimeId: string): Promise<string> =>
  (await asSystem((tx) => tx.reportedCrime.findUniqueOrThrow({ where: { id: crimeId } }))).reference
