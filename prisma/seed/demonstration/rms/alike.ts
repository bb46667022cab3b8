import { EXTRACTS } from '../calendar.ts'
import type { FreeCrimes } from './free-crimes.ts'
import type { Rms, RmsCrime } from './rms.ts'

/** The references of two records of one crime that differ only in how one of them was typed. */
export type AlikeReferences = readonly [as: string, typed: string]

/** The letter O in the place of each leading nought: ZZ/OO4812/26. */
const mistyped = (reference: string): string =>
  reference.replace(/(?<=^ZZ\/)0+/, (noughts) => 'O'.repeat(noughts.length))

/**
 * Has the second record of a crime entered under the reference of the first, mistyped: once this month, which waits for
 * the registrar, and once before, which the registrar compares. Answers the second two references.
 */
export function enterAlike(rms: Rms, free: FreeCrimes): AlikeReferences {
  pair(rms, free, () => true)
  return pair(rms, free, ({ recordedAt }) => recordedAt < (EXTRACTS.at(-2) ?? 0))
}

function pair(rms: Rms, free: FreeCrimes, fits: (crime: RmsCrime) => boolean): AlikeReferences {
  const isLive = ({ made }: RmsCrime) => made.crime.rms_status === 'live'
  const second = free.last('a reference that is like another', (crime) => {
    const { duplicateOf } = crime.made
    return (
      fits(crime) && isLive(crime) && duplicateOf !== null && free.isFree(duplicateOf) && isLive(rms.crime(duplicateOf))
    )
  })
  const first = second.made.duplicateOf ?? ''
  const typed = mistyped(first)
  rms.retype(second.reference, typed)
  for (const reference of [first, typed]) free.take(reference)
  return [first, typed]
}
