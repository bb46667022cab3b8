import { enterAlike, type AlikeReferences } from './alike.ts'
import { changeWithoutCancelling, type Answer } from './changes.ts'
import { enterLate } from './entered-late.ts'
import { rowsThatGoWrong, type Fault, type RefusedVictim } from './faults.ts'
import { findVictimLater } from './found-later.ts'
import { FreeCrimes } from './free-crimes.ts'
import type { Rms } from './rms.ts'

/** What happens in the RMS to crimes that no scenario is about, and what the registrar does about it. */
export interface Happening {
  readonly answers: ReadonlyMap<string, Answer>
  readonly alike: AlikeReferences
  readonly faults: readonly Fault[]
  readonly victim: RefusedVictim
  /** Whether nothing else happens to a crime. */
  readonly isFree: (reference: string) => boolean
}

/** Has it happen. `taken` are the references of the crimes that scenarios are about. Throws where a crime is lacking. */
export function happenInRms(rms: Rms, taken: ReadonlySet<string>): Happening {
  const free = new FreeCrimes(rms, taken)
  const answers = changeWithoutCancelling(rms, free)
  const alike = enterAlike(rms, free)
  enterLate(rms, free)
  findVictimLater(rms, free)
  return { answers, alike, ...rowsThatGoWrong(free), isFree: free.isFree }
}
