import { countInWords } from '#lib/statistics/model'
import { daysInWords, estimateInWords, proportionInWords } from '#lib/statistics/words'
import type { Definition, Line } from './kinds/indicator.ts'
import type { Figure, PartsRow, SampleRow, ShareRow, TableFigure, WaitRow } from './shown/figure.ts'

/** '117 of 159 (74%)'. */
export const shareInWords = ({ shown }: Pick<ShareRow, 'shown'>): string => proportionInWords(shown)

/** 'median wait 3.1 days'. */
export const waitInWords = (row: WaitRow): string => {
  if (row.waited === 0) return 'none in this period'
  return row.half === null ? 'median wait not reached: fewer than half so far' : `median wait ${daysInWords(row.half)}`
}

/** Lines of one figure: 'Decisions: 14; People who decided: 3'. */
const linesInWords = (lines: readonly Line[]): string =>
  lines.length === 0 ? 'none in this period' : lines.map(({ words, value }) => `${words}: ${value}`).join('; ')

const tableInWords = ({ total, apart, unit }: TableFigure): string => {
  const beside = apart && apart.count !== 0 ? `, and ${countInWords(apart.count)} ${apart.words}` : ''
  return `${countInWords(total.all)} ${unit}${beside}`
}

/**
 * What audits found: both ways where something could not be decided, and the verdict where there is one. Nothing but the
 * counts where too few were read to say more.
 */
export function sampleInWords(row: SampleRow): string {
  const { held, read, hits, cannotTell, asRight, asWrong, verdict } = row
  if (read === 0) return 'nothing audited in this period'
  if (asRight === null || asWrong === null)
    return `${countInWords(hits)} of ${countInWords(read)} read: too few to say more`
  const lowest = estimateInWords(asRight, held)
  const isBoth = asRight.kind !== 'none' && cannotTell > 0 && lowest !== estimateInWords(asWrong, held)
  const words = isBoth
    ? `${lowest} if the ${countInWords(cannotTell)} not decided were right, ${estimateInWords(asWrong, held)} if they were wrong`
    : lowest
  return verdict === null ? words : `${words}: ${verdict}`
}

/** The row of all together, in one line: for a summary. */
export function totalInWords(figure: Figure): string {
  switch (figure.kind) {
    case 'share':
      return ofFirst(figure.rows, shareInWords)
    case 'wait':
      return ofFirst(figure.rows, waitInWords)
    case 'table':
      return tableInWords(figure)
    case 'parts':
      return ofFirst(figure.rows, ({ lines }: PartsRow) => linesInWords(lines))
    case 'sample':
      return ofFirst(figure.rows, sampleInWords)
  }
}

const ofFirst = <R>([first]: readonly R[], words: (row: R) => string): string =>
  first === undefined ? 'none in this period' : words(first)

/** What is counted, among what, and what is left out. */
export const definitionInWords = ({ counted, outOf, leftOut, cohort, maturesInDays }: Definition): string =>
  `Counted: ${counted}. Out of: ${outOf}. Left out: ${leftOut}. Counted ${cohort}.${maturesInDays === undefined ? '' : ` A crime younger than ${String(maturesInDays)} days may be counted yet.`}`
