import { instantText } from '../../invented-extract/calendar.ts'
import { refuses } from '../actions/decide.ts'
import { EXTRACTS, extractBefore } from '../calendar.ts'
import type { CrimeCase } from '../matters/crime-case.ts'
import { recordedTwice } from '../matters/recorded-twice.ts'
import type { Traits } from '../matters/traits.ts'
import { BUREAU } from '../people.ts'
import type { Scenario } from '../play.ts'
import { WRONG_ONE_KEPT } from '../words/desk.ts'
import { requested } from './steps.ts'

/** What one of two records of a crime is reclassified to, by what both were recorded as. */
const GRAVER: Readonly<Record<string, readonly [code: string, countClass: string]>> = {
  '105/01|105A': ['008/06', '8N'],
  '046/00|46': ['034/01', '34A'],
  '039/00|39': ['034/01', '34B'],
  '040/00|40': ['028/03', '28I'],
  '149/00|58A': ['028/03', '28J'],
}

/** Whether a graver class is known for one of two records. */
export const canBecomeGraver = ({ pair }: Traits): boolean => pair in GRAVER

/** One of two records was reclassified to the graver crime it is; the request keeps the other one, and is refused. */
export async function* wrongOneKept(c: CrimeCase): Scenario {
  const at = (c.crime.recordedAt + (EXTRACTS[extractBefore(c.at)] ?? 0)) / 2
  const [offence_code, count_class] = GRAVER[c.traits.pair] ?? []
  if (offence_code === undefined || count_class === undefined)
    throw new Error(`${c.traits.pair} becomes nothing graver`)
  const row = { from_at: instantText(at), offence_code, count_class, changed_by: BUREAU }
  c.rms.amend(c.crime.reference, { at, offence_code, count_class, classifications: [row] })
  yield* requested(c, recordedTwice)
  yield c.later(c.random.between(1, 3))
  await refuses(c, WRONG_ONE_KEPT)
}
