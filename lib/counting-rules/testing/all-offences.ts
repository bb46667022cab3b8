import { lists } from '#lib/counting-rules/offences/lists'
import { offencesIn, type Offence, type OffenceList } from '#lib/counting-rules/offences/offence'

/** Every pair in any list, given the newest first, as the newest that holds it has it: those of the newest in its order, then the others. */
export function allIn(newestFirst: readonly OffenceList[]): readonly Offence[] {
  const all = new Map<string, Offence>()
  for (const offence of newestFirst.flatMap(offencesIn)) {
    const pair = `${offence.code} ${offence.countClass}`
    if (!all.has(pair)) all.set(pair, offence)
  }
  return [...all.values()]
}

/** Every pair in the lists that are held. */
export const allOffences = allIn(lists)
