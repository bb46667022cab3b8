import { newId } from '#lib/base/ids'
import { createInstallation, type FirstPerson } from '#lib/people/create-installation'
import type { Role } from '#lib/people/model'
import { GO_LIVE } from '../invented-extract/rms.ts'
import { allStaff } from '../invented-extract/staff.ts'
import { units } from '../invented-extract/units.ts'
import { BEGINNING } from './calendar.ts'

/** The staff numbers of those who play a part of their own, by what they are. */
export const OFFICER = 'S1001'
export const DETECTIVE = 'S1002'
export const SUPERVISOR = 'S1003'
export const DECISION_MAKER = 'S1004'
export const OTHER_DECISION_MAKER = 'S1005'
export const REGISTRAR = 'S1006'
export const DEPUTY = 'S1007'
export const BUREAU = 'S1008'
export const AUDITOR = 'S1011'
export const CHIEF = 'S1009'
export const STANDARDS = 'S1012'
export const PANEL = 'S1013'
export const OTHER_PANEL = ['S1020', 'S9001'] as const
export const COMMISSIONER = 'S1014'
export const DESK = 'S1015'
export const OTHER_AUDITOR = 'S1016'
export const OUTSIDE_AUDITORS = ['S1017', 'S1018', 'S1019'] as const
export const INSPECTOR = 'S9100'

type Named = Pick<FirstPerson, 'roles' | 'trainedOn' | 'register'>

/** Who holds which role, and what they were trained in; everybody else is an officer or a supervisor. */
const NAMED: Readonly<Record<string, Named>> = {
  [DECISION_MAKER]: { roles: ['ddm'], trainedOn: '2025-10-06' },
  [OTHER_DECISION_MAKER]: { roles: ['ddm'], trainedOn: '2024-05-13' },
  [REGISTRAR]: { roles: ['fcr'], trainedOn: '2025-09-15', register: { number: 'CRR-0042', fromDay: '2024-01-08' } },
  [DEPUTY]: { roles: ['deputy'], trainedOn: '2025-09-15' },
  [BUREAU]: { roles: ['crime_bureau'] },
  [CHIEF]: { roles: ['chief'] },
  S1010: { roles: ['administrator'] },
  [AUDITOR]: { roles: ['auditor'] },
  [STANDARDS]: { roles: ['standards'] },
}

/** The day from which this decision maker’s refresher training is overdue. */
export const REFRESHER_DUE = '2026-05-14'

/** People whom the RMS does not know. */
const OUTSIDERS: readonly (Omit<FirstPerson, 'fromDay'> & { unit: string | null })[] = [
  { key: PANEL, name: 'June Whitlow', unit: null, roles: ['panel'] },
  { key: OTHER_PANEL[0], name: 'Sefa Marlowe', unit: null, roles: ['panel'] },
  { key: OTHER_PANEL[1], name: 'Tobias Quill', unit: null, roles: ['panel'] },
  { key: COMMISSIONER, name: 'Hal Brannock', unit: null, roles: ['commissioner'] },
  { key: DESK, name: 'Pat Osei-Lund', unit: 'REGISTRAR', roles: ['registrar_staff'] },
  { key: OTHER_AUDITOR, name: 'Ewan Thistle', unit: 'REGISTRAR', roles: ['auditor'] },
  { key: OUTSIDE_AUDITORS[0], name: 'Greta Mallow', unit: null, roles: ['outside_auditor'] },
  { key: OUTSIDE_AUDITORS[1], name: 'Idris Fenwick', unit: null, roles: ['outside_auditor'] },
  { key: OUTSIDE_AUDITORS[2], name: 'Maud Pellew', unit: null, roles: ['outside_auditor'] },
  // The chief officer gives the role later, for a time.
  { key: INSPECTOR, name: 'Thea Marchbanks of HMICFRS', unit: null, roles: [] },
]

/** Everybody there from the beginning, with their roles. */
const everybody: readonly FirstPerson[] = [
  ...allStaff.map(({ key, name, unit, supervises }) => ({
    key,
    name,
    unit,
    ...(NAMED[key] ?? { roles: ordinary(supervises) }),
  })),
  ...OUTSIDERS,
].map((person) => ({ ...person, fromDay: '2020-01-01' }))

function ordinary(supervises: boolean): readonly Role[] {
  return [supervises ? 'supervisor' : 'officer']
}

const inWords = (code: string): string => {
  const words = code
    .split('-')
    .map((word) => (word.length === 1 ? word : word.toLowerCase()))
    .join(' ')
  return words === 'cid' ? 'CID' : words.charAt(0).toUpperCase() + words.slice(1).replace(' cid', ' CID')
}

const places = units.map(({ code, area }) => {
  const home = area === 'force' ? 'NORTH' : area
  return { area: home, areaName: inWords(home), unit: code, unitName: inWords(code) }
})

/** Begins the demonstration force, in its own time. Throws where the database refuses it. */
export async function begin(): Promise<void> {
  const made = await createInstallation(
    {
      forceCode: 'ZZ',
      forceName: 'Zedshire Police',
      demonstration: true,
      liveSince: GO_LIVE,
      clockAt: new Date(BEGINNING),
      places,
      people: everybody,
    },
    newId(),
  )
  if (!made.ok) throw new Error(`the demonstration force cannot begin: ${made.refusal.words}`)
}
