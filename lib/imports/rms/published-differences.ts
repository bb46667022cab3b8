import { isSmallCount } from '#lib/statistics/disclosure/small-cells'
import { DIFFERENCE_KINDS, type DifferenceKind, type Figure } from '../model.ts'
import type { AsOf, DifferenceFigures } from './differences.ts'

export type ShownFigure = Figure | 'hidden'

/** The differences from the RMS as a reader is shown them. */
export interface ShownDifferences {
  readonly asOf: Omit<AsOf, 'rejectedCrimes'> & { readonly rejectedCrimes: number | 'a few' }
  readonly figures: Readonly<Record<DifferenceKind, { readonly all: ShownFigure; readonly rape: ShownFigure }>>
}

/** The differences for outside readers: no count of 1 to 4, and none that would give one away. Not known stays not known. */
export const forOutside = ({ asOf, figures }: DifferenceFigures): ShownDifferences => ({
  asOf: { ...asOf, rejectedCrimes: isSmallCount(asOf.rejectedCrimes) ? 'a few' : asOf.rejectedCrimes },
  figures: Object.fromEntries(
    DIFFERENCE_KINDS.map((kind) => [kind, withoutSmall(figures[kind])]),
  ) as ShownDifferences['figures'],
})

function withoutSmall({ all, rape }: { readonly all: Figure; readonly rape: Figure }): {
  all: ShownFigure
  rape: ShownFigure
} {
  if (all === 'not known' || rape === 'not known') return { all: 'not known', rape: 'not known' }
  return {
    all: isSmallCount(all) ? 'hidden' : all,
    rape: isSmallCount(rape) || (rape > 0 && isSmallCount(all - rape)) ? 'hidden' : rape,
  }
}
