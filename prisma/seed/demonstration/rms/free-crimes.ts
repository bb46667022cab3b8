import type { Rms, RmsCrime } from './rms.ts'

/** The crimes of the RMS that no scenario is about, each of them for one purpose only. */
export class FreeCrimes {
  readonly #rms: Rms
  readonly #taken: Set<string>

  /** `taken` are the references of the crimes that scenarios are about. */
  constructor(rms: Rms, taken: ReadonlySet<string>) {
    this.#rms = rms
    this.#taken = new Set(taken)
  }

  /** Whether nothing else happens to this crime. */
  isFree = (reference: string): boolean => !this.#taken.has(reference)

  /** The first free crime that fits, which is not free any longer. Throws where none does; `what` says what it is for. */
  first(what: string, fits: (crime: RmsCrime) => boolean): RmsCrime {
    return this.#take(
      what,
      this.#rms.crimes.find((crime) => this.isFree(crime.reference) && fits(crime)),
    )
  }

  /** The last one, likewise. */
  last(what: string, fits: (crime: RmsCrime) => boolean): RmsCrime {
    return this.#take(
      what,
      this.#rms.crimes.findLast((crime) => this.isFree(crime.reference) && fits(crime)),
    )
  }

  /** Keeps a crime from any other purpose. */
  take(reference: string): void {
    this.#taken.add(reference)
  }

  #take(what: string, crime: RmsCrime | undefined): RmsCrime {
    if (!crime) throw new RangeError(`there is no crime for ${what}`)
    this.take(crime.reference)
    return crime
  }
}
