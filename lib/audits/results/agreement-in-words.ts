import { agreement, type TwoReaders } from '#lib/statistics/agreement/two-readers'
import { countInWords, percentInWords } from '#lib/statistics/model'

/** Fewer double readings say too little for a measure of agreement: they are printed as counts. */
const LEAST = 30

const tenths = (value: number): string => String(Math.round(value * 10) / 10)

/**
 * How far two readers of the cases that chance had read twice agree, in sentences; those of which either could not tell stand
 * apart. Under 30 they are counts alone.
 */
export function agreementInWords(counts: TwoReaders & { readonly cannotTell: number }): readonly string[] {
  const { bothRight, bothWrong, firstOnlyRight, secondOnlyRight, cannotTell } = counts
  const of = bothRight + bothWrong + firstOnlyRight + secondOnlyRight
  const untold = cannotTell === 0 ? [] : [`Of ${countInWords(cannotTell)} more, one of them could not tell.`]
  if (of === 0) return ['Nothing that chance had read twice was read by both readers yet.', ...untold]
  const plain = `Of ${countInWords(of)} cases read twice by chance, both readers found ${countInWords(bothRight)} right and ${countInWords(bothWrong)} wrong; on ${countInWords(firstOnlyRight + secondOnlyRight)} they differed.`
  const measured = of < LEAST ? null : agreement(counts)
  if (measured === null)
    return [plain, `Fewer than ${String(LEAST)} double readings say too little for a measure of agreement.`, ...untold]
  const { observed, onWrong, kappa, ac1 } = measured
  return [
    plain,
    `They agree on ${percentInWords(observed, of)}${onWrong === null ? '' : `, and on ${percentInWords(onWrong, of)} of what either found wrong`}.`,
    `Gwet’s AC1 is ${tenths(ac1)}${kappa === null ? '' : `; Cohen’s kappa is ${tenths(kappa.kappa)} (could be ${tenths(kappa.interval.low)} to ${tenths(kappa.interval.high)}), which misleads where nearly all are right`}.`,
    ...untold,
  ]
}
