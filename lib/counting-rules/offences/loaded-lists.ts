import { offencesIn, type Offence, type OffenceList } from './offence.ts'

type ByCode = ReadonlyMap<string, ReadonlyMap<string, Offence>>

/** The lists that are held, to be asked for an offence. */
export interface Held {
  /** The offence of a pair on a day (YYYY-MM-DD; the newest list where none is given), or undefined where no list holds it. */
  readonly find: (code: string, countClass: string, on?: string) => Offence | undefined
}

// By code, then by class: asked many times a case, and faster than by the two put together.
const byCode = (offences: readonly Offence[]): ByCode => {
  const made = new Map<string, Map<string, Offence>>()
  for (const offence of offences) {
    const ofCode = made.get(offence.code) ?? new Map<string, Offence>()
    // The first to hold a pair keeps it.
    if (!ofCode.has(offence.countClass)) ofCode.set(offence.countClass, offence)
    made.set(offence.code, ofCode)
  }
  return made
}

/**
 * Lists to be asked by the day, given the newest first. A day is judged by the list in force: the latest that had begun
 * by then, or the oldest where none had. A pair that list does not hold is as the latest list before it had it, or else
 * as the first after it has it.
 */
export const holding = (lists: readonly OffenceList[]): Held => {
  const offences = lists.map(offencesIn)
  const known = lists.map((_, at) => byCode([...offences.slice(at), ...offences.slice(0, at).toReversed()].flat()))
  const [newest, oldest] = [known[0], known.at(-1)]
  if (newest === undefined || oldest === undefined) throw new Error('No offence list is held.')
  const newestFrom = lists[0]?.from ?? ''
  // Nearly every day asked about is one of the newest list's.
  const inForce = (on: string): ByCode =>
    on >= newestFrom ? newest : (known[lists.findIndex(({ from }) => from <= on)] ?? oldest)
  return {
    find: (code, countClass, on) => (on === undefined ? newest : inForce(on)).get(code)?.get(countClass),
  }
}
