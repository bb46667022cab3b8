import type { OffenceMix } from './offences.ts'
import type { Parties } from './parties.ts'
import { weighted, type Random } from './random.ts'
import type { PartRow } from './rows.ts'
import { allStaff, fixedStaff, type InventedStaff } from './staff.ts'
import { areas, units, type AreaCode } from './units.ts'

interface Team {
  readonly constables: readonly InventedStaff[]
  readonly supervisors: readonly InventedStaff[]
}

// The decision makers, the registrar's people and the rest of the demonstration keep out of investigations.
const keepOut: ReadonlySet<string> = new Set(fixedStaff.slice(3).map(({ key }) => key))

const teams: ReadonlyMap<string, Team> = new Map(
  units.map(({ code }) => {
    const members = allStaff.filter(({ unit, key }) => unit === code && !keepOut.has(key))
    return [code, { constables: members.filter((member) => !member.supervises), supervisors: members.filter((member) => member.supervises) }] // oxfmt-ignore
  }),
)

const teamOf = (unit: string): Team => {
  const team = teams.get(unit)
  if (team === undefined) throw new RangeError(`No unit is called ${unit}`)
  return team
}

export const inventArea = weighted(areas.map(({ code, share }) => [code, share] as const))

const ofResponse = weighted([['RESPONSE-A', 36], ['RESPONSE-B', 36], ['NEIGHBOURHOOD', 16], ['CID', 12]] as const) // oxfmt-ignore
const ofDetectives = weighted([
  ['CID', 74],
  ['RESPONSE-A', 13],
  ['RESPONSE-B', 13],
] as const)
const ofNeighbourhood = weighted([
  ['NEIGHBOURHOOD', 50],
  ['RESPONSE-A', 25],
  ['RESPONSE-B', 25],
] as const)

/** The unit that looks into it: a force-wide team for the gravest, else one of the area's. */
export const inventUnit = (random: Random, area: AreaCode, { scenario }: OffenceMix, parties: Parties): string => {
  const ofChild = parties.victims.some(({ age }) => age > 0 && age < 16)
  const atHome = parties.suspects.some(({ relation }) => relation === 'partner' || relation === 'ex_partner')
  const local = (choose: (random: Random) => string) => `${area}-${choose(random)}`
  switch (scenario) {
    case 'homicide':
    case 'slavery':
      return 'FORCE-MAJOR-CRIME'
    case 'rape':
      return ofChild ? 'FORCE-CHILD-PROTECTION' : 'FORCE-RAPE-TEAM'
    case 'fgm':
    case 'child-cruelty':
    case 'child-sexual':
      return 'FORCE-CHILD-PROTECTION'
    case 'coercion':
    case 'stalking':
      return atHome && random.chance(0.6) ? 'FORCE-DOMESTIC-ABUSE' : local(ofResponse)
    case 'vehicle':
      return random.chance(0.12) ? 'FORCE-ROADS' : local(ofResponse)
    case 'sexual':
    case 'robbery':
    case 'burglary':
      return local(ofDetectives)
    case 'shop':
    case 'theft':
    case 'damage':
      return local(ofNeighbourhood)
    default:
      return atHome && random.chance(0.2) ? 'FORCE-DOMESTIC-ABUSE' : local(ofResponse)
  }
}

/** How often the demonstration's two officers are given a crime of their unit, so that each has some dozens. */
export interface Shares {
  readonly responseOfficer: number
  readonly rapeDetective: number
}

export const sharesFor = (crimes: number): Shares => ({
  responseOfficer: Math.min(0.5, 60 / (0.07 * crimes)),
  rapeDetective: Math.min(0.5, 40 / (0.008 * crimes)),
})

const RESPONSE_OFFICER = 'S1001'
const RAPE_DETECTIVE = 'S1002'
const RESPONSE_SERGEANT = 'S1003'
const VISITING_INSPECTOR = 'S1004'

const inCharge = (random: Random, unit: string, shares: Shares): string => {
  if (unit === 'NORTH-RESPONSE-A' && random.chance(shares.responseOfficer)) return RESPONSE_OFFICER
  if (unit === 'FORCE-RAPE-TEAM' && random.chance(shares.rapeDetective)) return RAPE_DETECTIVE
  const others = teamOf(unit).constables.filter(({ key }) => key !== RESPONSE_OFFICER && key !== RAPE_DETECTIVE)
  return random.pick(others).key
}

const supervisorOf = (random: Random, unit: string): string =>
  unit === 'NORTH-RESPONSE-A' && random.chance(0.7) ? RESPONSE_SERGEANT : random.pick(teamOf(unit).supervisors).key

export interface OfficersScene {
  readonly reference: string
  readonly area: AreaCode
  readonly unit: string
  readonly parties: Parties
  readonly shares: Shares
  /** The day of recording, and the day the case went to its present officer, where it was handed on. */
  readonly recordedOn: string
  readonly handedOn: string | null
  /** True for the handful the inspector of crime management happened to attend. */
  readonly inspectorAttends: boolean
}

/** Who was what on a crime among the staff: in charge now and before, reporting, attending, interviewing, supervising. */
export const inventOfficers = (random: Random, scene: OfficersScene): PartRow[] => {
  const { reference, area, unit, parties, shares, recordedOn, handedOn } = scene
  const part = (key: string, role: string, from = recordedOn, to = ''): PartRow => ({ reference, key, role, from, to, relation: '' }) // oxfmt-ignore
  const oic = inCharge(random, unit, shares)
  const responding = `${area}-RESPONSE-${random.chance(0.5) ? 'A' : 'B'}`
  const attending = random.pick(teamOf(responding).constables).key
  const parts: PartRow[] = []
  if (handedOn === null) parts.push(part(oic, 'oic'))
  else {
    const before = random.pick(teamOf(responding).constables.filter(({ key }) => key !== oic)).key
    parts.push(part(before, 'oic', recordedOn, handedOn), part(oic, 'oic', handedOn))
  }
  parts.push(part(random.chance(0.55) ? random.pick(teamOf('CRIME-BUREAU').constables).key : attending, 'reporting'))
  if (random.chance(0.7)) parts.push(part(attending, 'attending'))
  if (scene.inspectorAttends) parts.push(part(VISITING_INSPECTOR, 'attending'))
  if (parties.suspects.length > 0 && random.chance(0.55))
    parts.push(part(random.chance(0.7) ? oic : random.pick(teamOf(unit).constables).key, 'interviewing', handedOn ?? recordedOn)) // oxfmt-ignore
  parts.push(part(supervisorOf(random, unit), 'supervising'))
  return parts
}
