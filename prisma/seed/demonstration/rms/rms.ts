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
  readonly people: ReadonlyMap<string, PersonRow>
  readonly #byReference: Map<string, RmsCrime>
  readonly #crimesNaming = new Map<string, number>()
  readonly #enteredLate = new Map<string, number>()
  readonly #amendments = new Map<string, Amendment[]>()
  // An extract asks about thousands of crimes at one moment.
  #asked = { at: END, day: TODAY }

  constructor(crimes: number, seed: number) {
    const invented = [...inventExtract({ crimes, seed, until: TODAY, months: MONTHS, messy: false }).crimes]
    this.#byReference = new Map(invented.map((made) => [made.crime.reference, crimeOf(made)]))
    for (const { parts } of invented)
      for (const key of new Set(parts.map((part) => part.key)))
        this.#crimesNaming.set(key, (this.#crimesNaming.get(key) ?? 0) + 1)
    this.people = new Map(invented.flatMap(({ people }) => people.map((person) => [person.key, person] as const)))
  }

  /** Every crime, in the order in which they were recorded. */
  get crimes(): readonly RmsCrime[] {
    return [...this.#byReference.values()]
  }

  /** The crime of a reference. Throws where there is none. */
  crime(reference: string): RmsCrime {
    const crime = this.#byReference.get(reference)
    if (!crime) throw new Error(`there is no crime ${reference}`)
    return crime
  }

  /** Whether a person has a part in one crime alone, so that it brings them, and what changes about them changes no other. */
  isOfOneCrime(key: string): boolean {
    return this.#crimesNaming.get(key) === 1
  }

  /** Changes something about a crime, from a moment on. */
  amend(reference: string, amendment: Amendment): void {
    this.#amendments.set(reference, [...this.amendmentsOf(reference), amendment])
  }

  /** Has a crime entered long after it was recorded: no extract taken before that moment has it. */
  enterLate(reference: string, at: number): void {
    this.#enteredLate.set(reference, at)
  }

  /** Has the reference of a crime typed another way, in every row: as far as the RMS knows it never had the first one. */
  retype(reference: string, typed: string): void {
    const { made } = this.crime(reference)
    const ofIt = <R extends { readonly reference: string }>(row: R): R => ({ ...row, reference: typed })
    this.#byReference.delete(reference)
    this.#byReference.set(
      typed,
      crimeOf({
        ...made,
        crime: ofIt(made.crime),
        classifications: made.classifications.map(ofIt),
        parts: made.parts.map(ofIt),
      }),
    )
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
    return this.crimes.filter(({ reference, recordedAt, changes }) => {
      const enteredAt = this.#enteredLate.get(reference) ?? recordedAt
      const isChanged = () => changes.some(isWithin) || this.amendmentsOf(reference).some(({ at }) => isWithin(at))
      return enteredAt <= until && (enteredAt > after || isChanged())
    })
  }
}

const crimeOf = (made: InventedCrime): RmsCrime => ({
  reference: made.crime.reference,
  recordedAt: Date.parse(made.crime.recorded_at),
  made,
  changes: changesOf(made),
})
