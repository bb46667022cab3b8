import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { createInstallation, type FirstPerson } from '#lib/people/create-installation'
import { permit, type Permission } from '#lib/people/permissions'
import { asSystem } from '#lib/base/database'
import type { Role } from '#lib/people/model'

/** The people of the small force the tests play in, by what they are. */
export const PEOPLE = {
  officer: { key: 'S1001', name: 'Priya Ashdown', unit: 'NORTH-RESPONSE-A', roles: ['officer'] },
  detective: { key: 'S1002', name: 'Tom Wexcombe', unit: 'FORCE-RAPE-TEAM', roles: ['officer'] },
  supervisor: { key: 'S1003', name: 'Alma Okonjo-Reed', unit: 'NORTH-RESPONSE-A', roles: ['supervisor'] },
  decisionMaker: { key: 'S1004', name: 'Ines Calloway', unit: 'CRIME-MANAGEMENT', roles: ['ddm'] },
  otherDecisionMaker: { key: 'S1005', name: 'Dan Merrow', unit: 'CRIME-MANAGEMENT', roles: ['ddm'] },
  registrar: { key: 'S1006', name: 'Ruth Halvorsen', unit: 'REGISTRAR', roles: ['fcr'] },
  deputy: { key: 'S1007', name: 'Owen Tarrant', unit: 'REGISTRAR', roles: ['deputy'] },
  bureau: { key: 'S1008', name: 'Bea Lindqvist', unit: 'CRIME-BUREAU', roles: ['crime_bureau'] },
  chief: { key: 'S1009', name: 'Marcus Fell', unit: 'REGISTRAR', roles: ['chief'] },
  administrator: { key: 'S1010', name: 'Ada Pryce', unit: 'REGISTRAR', roles: ['administrator'] },
  auditor: { key: 'S1011', name: 'Noor Bellamy', unit: 'REGISTRAR', roles: ['auditor'] },
  standards: { key: 'S1012', name: 'Col Greaves', unit: 'REGISTRAR', roles: ['standards'] },
  otherAuditor: { key: 'S1016', name: 'Ewan Thistle', unit: 'REGISTRAR', roles: ['auditor'] },
  outsideAuditor: { key: 'S1017', name: 'Greta Mallow', unit: null, roles: ['outside_auditor'] },
  otherOutsideAuditor: { key: 'S1018', name: 'Idris Fenwick', unit: null, roles: ['outside_auditor'] },
  lastOutsideAuditor: { key: 'S1019', name: 'Maud Pellew', unit: null, roles: ['outside_auditor'] },
  otherPanel: { key: 'S1020', name: 'Sefa Marlowe', unit: null, roles: ['panel'] },
  thirdPanel: { key: 'S9001', name: 'Tobias Quill', unit: null, roles: ['panel'] },
  panel: { key: 'S1013', name: 'June Whitlow', unit: null, roles: ['panel'] },
} as const satisfies Record<string, { key: string; name: string; unit: string | null; roles: readonly Role[] }>

/** Somebody who holds no role until the chief officer lets them read for a time: lib/testing/people/inspector.ts. */
export const INSPECTOR = { key: 'S9100', name: 'Thea Marchbanks', unit: null, roles: [] } as const

export type Somebody = keyof typeof PEOPLE

const PLACES = ['NORTH-RESPONSE-A', 'FORCE-RAPE-TEAM', 'CRIME-MANAGEMENT', 'REGISTRAR', 'CRIME-BUREAU'].map((unit) => ({
  area: 'NORTH',
  areaName: 'North',
  unit,
  unitName: unit.toLowerCase().replaceAll('-', ' '),
}))

// Before every test’s own time: an entry of the ledger is never earlier than the one before.
const BEGINS = new Date('2026-04-01T08:00:00Z')

/** A small force in an empty database: a demonstration, live since 1 April 2026, its registrar on the College register. */
export async function aForce({ registered = true, forceCode = 'ZZ' } = {}): Promise<void> {
  const everybody = [...Object.values(PEOPLE), INSPECTOR]
  const people: FirstPerson[] = everybody.map((person) => ({
    ...person,
    fromDay: '2020-01-01',
    ...(person.roles.some((role) => ['fcr', 'deputy', 'ddm'].includes(role)) ? { trainedOn: '2025-10-01' } : {}),
    ...(registered && person.key === 'S1006' ? { register: { number: 'CRR-0042', fromDay: '2024-01-01' } } : {}),
  }))
  const made = await createInstallation(
    {
      forceCode,
      forceName: 'Zedshire Police',
      demonstration: true,
      liveSince: '2026-04-01' as Day,
      clockAt: BEGINS,
      places: PLACES,
      people,
    },
    newId(),
  )
  if (!made.ok) throw new Error(made.refusal.words)
}

/** The id of one of the people. */
export const idOf = (who: Somebody): Promise<string> => idOfKey(PEOPLE[who].key)

/** The id behind a staff number. */
export async function idOfKey(key: string): Promise<string> {
  const row = await asSystem((tx) => tx.staff.findUniqueOrThrow({ where: { key }, select: { id: true } }))
  return row.id
}

/** One of the people, asked whether they may: as a route asks. Throws where they may not. */
export async function as<P extends Permission>(who: Somebody, permission: P): Promise<Permit<P>> {
  const allowed = permit({ staffId: await idOf(who), roles: PEOPLE[who].roles }, permission)
  if (!allowed.ok) throw new Error(`${who} may not ${permission}: ${allowed.refusal.words}`)
  return allowed.value
}

/** Sets the demonstration's clock to an instant. */
export async function setClock(instant: string): Promise<void> {
  await asSystem(
    (tx) => tx.$executeRaw`
      INSERT INTO demonstration_clock (id, ahead_ms, stands_at)
      SELECT 1, extract(epoch FROM at - clock_timestamp()) * 1000, at
      FROM (SELECT ${new Date(instant)}::timestamptz AS at)
      ON CONFLICT (id)
      DO UPDATE SET ahead_ms = excluded.ahead_ms, stands_at = excluded.stands_at`,
  )
}
