import { dayOf } from '#lib/base/day'
import { addWorkingDays } from '#lib/base/working-days'
import { Random } from '../../invented-extract/random.ts'
import { DAY, END, EXTRACTS, extractBefore, officeTime, importedAt, TODAY } from '../calendar.ts'
import type { CaseOf } from '../matters/crime-case.ts'
import { countsOf } from './counts.ts'
import type { Rms, RmsCrime } from '../rms/rms.ts'
import { KINDS, type Kind } from './kinds.ts'
import { type Traits, traitsOf } from '../matters/traits.ts'

interface Candidate {
  readonly crime: RmsCrime
  readonly traits: Traits
}

/** A crime that a scenario is to be told about, and which scenario. */
export interface Cast extends CaseOf {
  readonly as: Kind
}

const RECENT = 150 * DAY

/** Finds for each scenario a crime that fits, none for two of them. */
export class Casting {
  readonly #rms: Rms
  readonly #seed: number
  readonly #candidates: readonly Candidate[]
  readonly #traits: ReadonlyMap<string, Traits>
  readonly #taken = new Set<string>()

  constructor(rms: Rms, seed: number) {
    this.#rms = rms
    this.#seed = seed
    this.#candidates = rms.crimes.map((crime) => ({ crime, traits: traitsOf(rms, crime, END) }))
    this.#traits = new Map(this.#candidates.map(({ crime, traits }) => [crime.reference, traits]))
  }

  /** All scenarios that make so many requests. Throws where there are not crimes enough for a kind. */
  all(requests: number): readonly Cast[] {
    const counts = countsOf(KINDS, requests)
    return KINDS.flatMap((kind) => {
      const fitting = this.#candidates.filter((candidate) => this.#fits(kind, candidate))
      return Array.from({ length: counts.get(kind) ?? 0 }, (_, nth) => this.#one(kind, nth, fitting))
    })
  }

  #one(kind: Kind, nth: number, candidates: readonly Candidate[]): Cast {
    const random = new Random(this.#seed, 'cast', kind.name, nth)
    const opens = opening(kind, random)
    const known = EXTRACTS[extractBefore(opens)] ?? 0
    const fitting = candidates.filter(
      ({ crime }) =>
        isSettled(crime, known) &&
        !this.#taken.has(crime.reference) &&
        (kind.source !== 'duplicate' || this.#hasFreePrincipalCrime(crime, known)),
    )
    const recent = fitting.filter(({ crime }) => crime.recordedAt > known - RECENT)
    const chosen = preferred(kind, nth, recent.length > 0 ? recent : fitting, random)
    if (!chosen) throw new RangeError(`there are too few crimes to tell "${kind.name}" ${String(nth + 1)} times`)
    const principalCrime = kind.source === 'duplicate' ? chosen.crime.made.duplicateOf : null
    for (const reference of [chosen.crime.reference, principalCrime]) if (reference !== null) this.#taken.add(reference)
    return { ...chosen, as: kind, kind: kind.name, nth, seed: this.#seed, opens, principalCrime }
  }

  #fits(kind: Kind, { crime: { made }, traits }: Candidate): boolean {
    const { rms_status: status, rms_category: category, rms_changed_at: changedAt } = made.crime
    if (kind.source === 'cancelled before')
      return status === 'cancelled' && category !== 'C3' && Date.parse(changedAt) < (EXTRACTS[0] ?? 0)
    if (traits.oic === undefined || status !== 'live' || !kind.fits(traits)) return false
    if (kind.source !== 'duplicate') return made.duplicateOf === null
    return made.duplicateOf !== null && this.#traits.get(made.duplicateOf)?.pair === traits.pair
  }

  #hasFreePrincipalCrime({ made }: RmsCrime, known: number): boolean {
    const principalCrime = this.#rms.crime(made.duplicateOf ?? '')
    return (
      principalCrime.made.crime.rms_status === 'live' &&
      isSettled(principalCrime, known) &&
      !this.#taken.has(principalCrime.reference)
    )
  }
}

/** An extract taken then has brought the crime, and nothing about it changes later. */
const isSettled = ({ recordedAt, changes }: RmsCrime, known: number): boolean =>
  recordedAt < known && changes.every((at) => at < known)

/** When a scenario begins. */
function opening({ opens }: Kind, random: Random): number {
  if ('beforeExtract' in opens) {
    const extract = EXTRACTS[random.between(3, 6)] ?? 0
    return officeTime(addWorkingDays(dayOf(new Date(importedAt(extract))), -opens.beforeExtract), random)
  }
  return officeTime(addWorkingDays(TODAY, -random.between(...opens)), random)
}

/** One of the crimes that fit; for the first scenarios of some kinds one that a certain officer is in charge of, where there is any. */
function preferred(kind: Kind, nth: number, fitting: readonly Candidate[], random: Random): Candidate | undefined {
  const whose = kind.firstFor?.[nth]
  const own = whose === undefined ? [] : fitting.filter(({ traits }) => traits.oic === whose)
  const among = own.length > 0 ? own : fitting
  return among.length > 0 ? random.pick(among) : undefined
}
