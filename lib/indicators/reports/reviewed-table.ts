import type { Cell, DocumentColumn, DocumentTable } from '#lib/documents/model'
import { hypergeometricLimits } from '#lib/statistics/proportions/hypergeometric-limits'
import type { Sample } from '#lib/statistics/proportions/proportion'
import type { SampleRow } from '../shown/figure.ts'
import { definedInWords } from './about.ts'
import type { SixMonths } from './load-six-months.ts'

const COLUMNS: readonly DocumentColumn[] = [
  { key: 'group', words: 'Offences', kind: 'text' },
  { key: 'cancelled', words: 'Cancelled', kind: 'number' },
  { key: 'held', words: 'In a finished audit', kind: 'number' },
  { key: 'reviewed', words: 'Reviewed', kind: 'number' },
  { key: 'correct', words: 'Correct', kind: 'number' },
  { key: 'wrong', words: 'Wrong', kind: 'number' },
  { key: 'cannot-tell', words: 'Cannot tell', kind: 'number' },
  { key: 'share', words: 'Share wrong', kind: 'share' },
  { key: 'low', words: 'Could be as low as', kind: 'share' },
  { key: 'high', words: 'Could be as high as', kind: 'share' },
  { key: 'verdict', words: 'Against the tolerance', kind: 'text' },
]

const NOTES = [
  'Reviewed: by an audit that drew by chance or read all, once every reading that was due was given. Dips are not in this table. Shares and limits say nothing about cancelled crimes that no finished audit could draw.',
  'Where a sample was drawn from one group, its limits are exact (hypergeometric, 95%) for the crimes its audit could draw; where several were put together by their weights, they are Wilson’s limits with the effective number of readings. The compliance report prints Wilson’s limits of every sample. A full count has no limits. The lower limit takes “cannot tell” as right, the upper as wrong, and the share takes it as right.',
  'Of fewer than 10 readings no share is given. The verdict is against the tolerance that the audit declared before the draw.',
]

/** What was cancelled and reviewed, by offence group: with exact limits where a sample was drawn, and none of a full count. */
export function reviewedTable({ cancelled, audited }: SixMonths): DocumentTable {
  if (cancelled.kind !== 'table') throw new RangeError('what was cancelled is counted in a table')
  const found = audited?.found.kind === 'sample' ? audited.found : undefined
  const rowOf = (key: string, name: string, count: Cell): Cell[] => [
    name,
    count,
    ...(found ? reviewedCells(found.rows.find((row) => row.key === key)) : COLUMNS.slice(2).map(() => 'not shown')),
  ]
  return {
    id: 'reviewed',
    title: 'Cancelled crimes reviewed',
    columns: COLUMNS,
    rows: [
      ...cancelled.rows.map(({ key, name, all }) => rowOf(key, name, all)),
      rowOf('all', 'All', cancelled.total.all),
    ],
    notes: [
      ...(found ? NOTES : ['What audits found is not shown to your role.']),
      ...definedInWords(cancelled.definition, ...(found ? [found.definition] : [])),
    ],
  }
}

function reviewedCells(row: SampleRow | undefined): Cell[] {
  if (!row || row.read === 0)
    return [row?.held ?? 0, 0, 0, 0, 0, ...['none reviewed', 'none reviewed', 'none reviewed', 'none reviewed']]
  const { held, read, hits, cannotTell } = row
  return [
    ...[held, read, read - hits - cannotTell, hits, cannotTell],
    ...limitsOf(row),
    row.verdict ?? 'see each audit: their tolerances or strata differ',
  ]
}

/** No share is given of fewer readings. */
const FEW = 10

/** The share found wrong and its limits, each with the number of cases by which it is rounded. */
function limitsOf({ held, read, asRight, asWrong }: SampleRow): readonly Cell[] {
  if (asRight?.kind === 'full-count') {
    const share = asRight.of < FEW ? 'fewer than 10' : { share: asRight.hits / asRight.of, of: asRight.of }
    return [share, 'full count', 'full count']
  }
  if (read < FEW || asRight === null || asWrong === null) return Array<Cell>(3).fill('fewer than 10')
  if (asRight.kind === 'sample' && asWrong.kind === 'sample')
    return [
      { share: asRight.hits / asRight.of, of: read },
      { share: exactLimits(asRight).low, of: read },
      { share: exactLimits(asWrong).high, of: read },
    ]
  if (asRight.kind === 'estimate' && asWrong.kind === 'estimate')
    return [
      { share: asRight.share, of: held },
      { share: asRight.interval.low, of: held },
      { share: asWrong.interval.high, of: held },
    ]
  throw new RangeError('both ways of taking what cannot be told are of one kind')
}

/** The exact limits of the share in the whole set that the sample was drawn from. */
function exactLimits(sample: Sample): { readonly low: number; readonly high: number } {
  const limits = hypergeometricLimits(sample)
  if (!limits || sample.population === null) throw new RangeError('a frame knows how many it holds')
  return { low: limits.low / sample.population, high: limits.high / sample.population }
}
