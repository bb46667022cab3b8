import { londonMidnight, type Day } from '#lib/base/day'
import { instantText } from './calendar.ts'
import type { OffenceMix } from './offences.ts'
import { weighted, type Random } from './random.ts'
import type { CrimeRow } from './rows.ts'

/** What the RMS says became of a crime: the last seven columns of its row. */
export type RmsState = Pick<
  CrimeRow,
  | 'rms_status'
  | 'rms_category'
  | 'rms_changed_at'
  | 'rms_changed_by'
  | 'rms_victims_told_at'
  | 'n100_reference'
  | 'surviving_reference'
>

export interface RmsScene {
  readonly offence: OffenceMix
  readonly recordedAt: number
  readonly takenAt: number
  readonly hasVictims: boolean
  readonly duplicateOf: string | null
  /** The officer in charge and the supervisor: the ones who now and then do what is not theirs to do. */
  readonly officers: readonly string[]
  /** Takes the next number for an N100 report, which stands beside the crimes in one series. */
  readonly n100Number: () => string
}

/** The day this product went live in the demonstration's scenario: from then on nothing is cancelled in the RMS alone. */
export const GO_LIVE = '2026-04-01' as Day

const goLiveAt = londonMidnight(GO_LIVE).getTime()
const HOUR = 3_600_000
const DAY = 24 * HOUR

const untouched: RmsState = {
  rms_status: 'live',
  rms_category: '',
  rms_changed_at: '',
  rms_changed_by: '',
  rms_victims_told_at: '',
  n100_reference: '',
  surviving_reference: '',
}

const selfDefence: ReadonlySet<string> = new Set(['008/06|8N', '105/01|105A', '008/73|104', '008/73|105A'])
const decisionMakers = ['S1004', 'S1005'] as const
const REGISTRAR = 'S1006'

const before = weighted([['C1', 17], ['C2', 55], ['C4', 23], ['C5', 5]] as const) // oxfmt-ignore
const bypass = weighted([
  ['C1', 32],
  ['C2', 50],
  ['C4', 18],
] as const)

/** Told before the cancellation as it should be, or after it, or never. */
const notificationBefore = weighted([['before', 68], ['after', 14], ['never', 18]] as const) // oxfmt-ignore
const notificationOfBypass = weighted([['before', 35], ['after', 20], ['never', 45]] as const) // oxfmt-ignore

/** A wait that is mostly short and now and then long, in milliseconds. */
const wait = (random: Random, meanDays: number): number => HOUR - Math.log(1 - random.next()) * meanDays * DAY

/** The same day in office hours, later instants staying later: nobody tells a victim at four in the morning. */
const inOfficeHours = (at: number): number => Math.floor(at / DAY) * DAY + 8.5 * HOUR + (at % DAY) * (9 / 24)

/** The office hours after so long a wait, and after the instant waited from. */
const after = (at: number, wait: number): number => {
  const then = inOfficeHours(at + wait)
  return then > at ? then : then + DAY
}

const informedAt = (random: Random, scene: RmsScene, changedAt: number, notification: string): string => {
  if (!scene.hasVictims || notification === 'never') return ''
  if (notification === 'before') {
    const between = scene.recordedAt + (0.3 + 0.65 * random.next()) * (changedAt - scene.recordedAt)
    const at = inOfficeHours(between)
    return instantText(at > scene.recordedAt && at < changedAt ? at : between)
  }
  const at = after(changedAt, wait(random, 4))
  return at < scene.takenAt ? instantText(at) : ''
}

const cancelled = (
  random: Random,
  scene: RmsScene,
  changedAt: number,
  drawn: string,
  notification: string,
): RmsState => {
  const { offence, officers } = scene
  const eligible = selfDefence.has(`${offence.code}|${offence.countClass}`)
  const category = drawn === 'C5' && !eligible ? 'C2' : drawn
  const authorised = offence.scenario === 'rape' && category === 'C2' ? REGISTRAR : random.pick(decisionMakers)
  const owesNotification = category !== 'C3' && (category !== 'C4' || random.chance(0.3))
  return {
    ...untouched,
    rms_status: category === 'C1' ? 'transferred' : 'cancelled',
    rms_category: category,
    rms_changed_at: instantText(changedAt),
    rms_changed_by: random.chance(0.88) ? authorised : random.pick(officers),
    rms_victims_told_at: owesNotification ? informedAt(random, scene, changedAt, notification) : '',
    surviving_reference: category === 'C3' ? (scene.duplicateOf ?? '') : '',
  }
}

const movedToN100 = (random: Random, scene: RmsScene, changedAt: number, who: string): RmsState => ({
  ...untouched,
  rms_status: 'n100',
  rms_changed_at: instantText(changedAt),
  rms_changed_by: who,
  rms_victims_told_at: informedAt(random, scene, changedAt, notificationOfBypass(random)),
  n100_reference: scene.n100Number(),
})

/** Cancelled in the RMS before this product came: about one crime in forty, some of them as nobody should. */
const beforeGoLive = (random: Random, scene: RmsScene): RmsState | null => {
  const isRape = scene.offence.scenario === 'rape'
  const changedAt = after(scene.recordedAt, wait(random, isRape ? 30 : 14))
  if (changedAt >= Math.min(goLiveAt, scene.takenAt)) return null
  if (scene.duplicateOf !== null) return random.chance(0.55) ? cancelled(random, scene, changedAt, 'C3', 'never') : null
  if (isRape && random.chance(0.015)) return movedToN100(random, scene, changedAt, REGISTRAR)
  if (!random.chance(isRape ? 0.05 : 0.019)) return null
  return cancelled(random, scene, changedAt, before(random), notificationBefore(random))
}

/** Done in the RMS alone since: a handful, rapes among them. These are what the list of differences must show. */
const sinceGoLive = (random: Random, scene: RmsScene): RmsState | null => {
  const isRape = scene.offence.scenario === 'rape'
  if (!random.chance(isRape ? 0.04 : 0.0012)) return null
  const changedAt = after(Math.max(scene.recordedAt, goLiveAt), wait(random, 25))
  if (changedAt >= scene.takenAt) return null
  if (isRape && random.chance(0.35)) return movedToN100(random, scene, changedAt, random.pick(scene.officers))
  return cancelled(random, scene, changedAt, bypass(random), notificationOfBypass(random))
}

/** What became of a crime in the RMS by the time the extract was taken. */
export const inventRmsState = (random: Random, scene: RmsScene): RmsState => {
  const changed = beforeGoLive(random, scene) ?? sinceGoLive(random, scene)
  if (changed !== null) return changed
  const wasN100 = scene.offence.scenario === 'rape' && random.chance(0.06)
  return wasN100 ? { ...untouched, n100_reference: scene.n100Number() } : untouched
}
