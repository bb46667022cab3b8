import type { InventedCrime, PersonRow } from '../../invented-extract/rows.ts'
import { inventExtract } from '../../invented-extract/invent.ts'
import { dayAt, END, MONTHS, TODAY } from '../calendar.ts'
import { asOf, changesOf, type Amendment } from './as-of.ts'

/** A crime in the invented records management system. */
export interface RmsCrime {
  readonly reference: string
  readonly recordedAt: number
  readonly made: InventedCrime
  readonly changes: readonly number[]
}

/** The force’s records management system: every crime of the demonstration, and what its clerks amend as the scenario goes. */
export class Rms {
  readonly crimes: readonly RmsCrime[]
  readonly people: ReadonlyMap<string, PersonRow>
  readonly #byReference: ReadonlyMap<string, RmsCrime>
  readonly #amendments = new Map<string, Amendment[]>()
  // An extract asks about thousands of crimes at one moment.
  #asked = { at: END, day: TODAY }

  constructor(crimes: number, seed: number) {
    const invented = [...inventExtract({ crimes, seed, until: TODAY, months: MONTHS, messy: false }).crimes]
    this.crimes = invented.map((made) => ({
      reference: made.crime.reference,
      recordedAt: Date.parse(made.crime.recorded_at),
      made,
      changes: changesOf(made),
    }))
    this.#byReference = new Map(this.crimes.map((crime) => [crime.reference, crime]))
    this.people = new Map(invented.flatMap(({ people }) => people.map((person) => [person.key, person] as const)))
  }

  /** The crime of a reference. Throws where there is none. */
  crime(reference: string): RmsCrime {
    const crime = this.#byReference.get(reference)
    if (!crime) throw new Error(`there is no crime ${reference}`)
    return crime
  }

  /** Changes something about a crime, from a moment on. */
  amend(reference: string, amendment: Amendment): void {
    this.#amendments.set(reference, [...this.amendmentsOf(reference), amendment])
  }

  amendmentsOf(reference: string): readonly Amendment[] {
    return this.#amendments.get(reference) ?? []
  }

  /** A crime as it stands here at a moment. */
  asOf({ reference, made }: RmsCrime, at: number): InventedCrime {
    if (at !== this.#asked.at) this.#asked = { at, day: dayAt(at) }
    return asOf(made, this.amendmentsOf(reference), at, this.#asked.day)
  }

  /** The crimes entered or changed after one moment, up to another. */
  between(after: number, until: number): readonly RmsCrime[] {
    const isWithin = (at: number) => at > after && at <= until
    return this.crimes.filter(
      ({ reference, recordedAt, changes }) =>
        recordedAt <= until &&
        (recordedAt > after || changes.some(isWithin) || this.amendmentsOf(reference).some(({ at }) => isWithin(at))),
    )
  }
}
