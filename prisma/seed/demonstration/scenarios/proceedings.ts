import { EXTRACTS, dayAt, extractBefore } from '../calendar.ts'
import type { CrimeCase } from '../matters/crime-case.ts'
import { newFacts } from '../matters/new-facts.ts'
import type { Scenario } from '../play.ts'
import { cancelled } from './cancelled.ts'
import { waits } from './open.ts'

/** A moment after the crime was recorded and before the extract that the request rests on. */
function inTheRmsBefore({ crime, at }: CrimeCase): number {
  const known = EXTRACTS[extractBefore(at)] ?? 0
  return (crime.recordedAt + known) / 2
}

/** Somebody was charged before the request; it waits for a decision. */
export async function* charged(c: CrimeCase): Scenario {
  const at = inTheRmsBefore(c)
  c.rms.amend(c.crime.reference, { at, charged: 'yes', charged_on: dayAt(at) })
  yield* waits(newFacts)(c)
}

/** Somebody is on bail; the prosecutor was informed, and the crime is cancelled. */
export async function* onBail(c: CrimeCase): Scenario {
  const at = inTheRmsBefore(c)
  c.rms.amend(c.crime.reference, { at, charged: 'no', charged_on: dayAt(at), on_bail: 'yes', bail_on: dayAt(at) })
  c.isOnBail = true
  yield* cancelled('C2', newFacts)(c)
}
