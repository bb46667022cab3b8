import type { Result } from '#lib/base/result'
import { Random } from '../../invented-extract/random.ts'
import { officeTimeAfter } from '../calendar.ts'
import type { Force } from '../force.ts'
import type { RmsClerk } from '../rms/clerk.ts'
import type { Rms, RmsCrime } from '../rms/rms.ts'
import type { Traits } from './traits.ts'
import { Voice } from '../words/voice.ts'

/** What a case is made of. */
export interface CaseOf {
  readonly kind: string
  readonly nth: number
  readonly seed: number
  readonly crime: RmsCrime
  readonly traits: Traits
  /** When its scenario begins. */
  readonly opens: number
  /** For a duplicate: the reference of the principal crime. */
  readonly principalCrime: string | null
}

/** Where a child who is a victim lives, as far as it settles who is informed. */
export type ChildHome = 'with a parent' | 'looked after' | 'with the suspect'

/** What all cases share: the force at work, its RMS, and the desk between the two. */
export interface World {
  readonly force: Force
  readonly rms: Rms
  readonly clerk: RmsClerk
}

/** One crime whose scenario is told: what is known of it, what is said of it, and how far its scenario has come. */
export class CrimeCase {
  readonly kind: string
  readonly nth: number
  readonly crime: RmsCrime
  readonly traits: Traits
  readonly principalCrime: string | null
  readonly force: Force
  readonly rms: Rms
  readonly clerk: RmsClerk
  readonly random: Random
  readonly voice: Voice
  /** The moment of the act that is due. */
  at: number
  requestId = ''
  /** The staff number of whoever asked. */
  requester = ''
  /** When the last victim was told, if any was. */
  informedAt: number | null = null
  home: ChildHome = 'with a parent'
  /** Whether the RMS shows somebody on bail, which the decision maker has checked. */
  isOnBail = false
  #crimeId = ''

  constructor({ kind, nth, seed, crime, traits, opens, principalCrime }: CaseOf, { force, rms, clerk }: World) {
    this.kind = kind
    this.nth = nth
    this.crime = crime
    this.traits = traits
    this.principalCrime = principalCrime
    this.at = opens
    this.force = force
    this.rms = rms
    this.clerk = clerk
    this.random = new Random(seed, 'case', crime.reference, kind)
    this.voice = new Voice(this.random)
  }

  /** The next act is due so many working days on, in office hours; answers when. */
  later(workingDays: number): number {
    this.at = officeTimeAfter(this.at, workingDays, this.random)
    return this.at
  }

  /** The id of the crime here. Throws where no extract has brought it. */
  async crimeId(): Promise<string> {
    if (this.#crimeId === '') {
      const [row] = await this.force.look<{ id: string }>(
        'SELECT id::text FROM reported_crime WHERE reference = $1',
        this.crime.reference,
      )
      if (!row) throw new Error(this.#describe('no extract has brought this crime'))
      this.#crimeId = row.id
    }
    return this.#crimeId
  }

  /** The staff number of the officer in the case today. */
  async oic(): Promise<string> {
    const [row] = await this.force.look<{ key: string }>(
      `
        SELECT s.key
        FROM involvement p
        JOIN personal.staff s ON s.id = p.staff_id
        WHERE p.crime_id = $1
          AND p.role = 'oic'
          AND p.removed_at IS NULL
          AND coalesce(p.from_day, '-infinity') <= registrar.today()
          AND coalesce(p.to_day, 'infinity') >= registrar.today()
        ORDER BY p.from_day DESC NULLS LAST
        LIMIT 1`,
      await this.crimeId(),
    )
    if (!row) throw new Error(this.#describe('nobody is in charge of this crime'))
    return row.key
  }

  /** What a command answered; a refusal nobody expected is an error that names the scenario and the words. */
  must<T>(action: string, result: Result<T>): T {
    if (result.ok) return result.value
    const { kind, words, fields } = result.refusal
    throw new Error(this.#describe(`${action}: ${kind}: ${words} ${fields ? JSON.stringify(fields) : ''}`))
  }

  #describe(words: string): string {
    return `${this.kind} ${String(this.nth)}, ${this.crime.reference}, ${new Date(this.at).toISOString()}: ${words}`
  }
}
