import { readUnscoped } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { fullCount, type FullCount, type None } from '#lib/statistics/proportions/proportion'
import { type MistakeRow, mistakesByRecorder, mistakesByUnit } from './mistakes-store.ts'
import type { Period } from './model.ts'

export interface MistakeShare {
  readonly name: string
  readonly share: FullCount | None
}

/**
 * Where crimes were recorded by mistake (cancelled now as C4), of all recorded in the period: by unit, and by the officer
 * who reported it for recording (HOCR-C4-07). At most 500 of each, in the order of the alphabet: it says where training would help,
 * and ranks neither units nor people. Nobody without a mistake is in it.
 */
export function mistakesInRecording(
  permit: Permit<'mistake.see'>,
  period: Period,
): Promise<{ byUnit: readonly MistakeShare[]; byRecorder: readonly MistakeShare[] }> {
  const shareOf = ({ name, mistakes, recorded }: MistakeRow): MistakeShare => ({
    name,
    share: fullCount(mistakes, recorded),
  })
  return readUnscoped(permit, async (tx) => ({
    byUnit: (await mistakesByUnit(tx, period)).map(shareOf),
    byRecorder: (await mistakesByRecorder(tx, period)).map(shareOf),
  }))
}
