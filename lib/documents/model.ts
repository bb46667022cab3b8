import { inWords, isDay } from '#lib/base/day'
import { countInWords, percentInWords } from '#lib/statistics/model'

/** How a document is marked under the Government Security Classifications. */
export type Marking = 'OFFICIAL-SENSITIVE' | 'OFFICIAL'

/** A share from 0 to 1, and among how many it was found: that decides how finely it is printed. */
export interface Share {
  readonly share: number
  readonly of: number
}

/**
 * What stands in a cell: a number, a share, a text, a day ('2026-04-01' in a column of days), or nothing. A text in a column of
 * numbers, shares or days is a mark: why there is none, as 'not shown' or 'full count'.
 */
export type Cell = string | number | Share | null

export interface DocumentColumn {
  readonly key: string
  readonly words: string
  readonly kind: 'text' | 'number' | 'share' | 'day'
}

export interface DocumentTable {
  readonly id: string
  readonly title: string
  /** What is said about the table: what was counted, how, and what is not known. */
  readonly notes: readonly string[]
  readonly columns: readonly DocumentColumn[]
  /** One cell a column; the first is what the row is of. */
  readonly rows: readonly (readonly Cell[])[]
  /** Where each row leads inside the product; on the screen alone. */
  readonly hrefs?: readonly string[]
}

/** A report as it leaves the product: on the screen, on paper, as a spreadsheet and as CSV it says the same. */
export interface ReportDocument {
  readonly title: string
  readonly force: string
  readonly marking: Marking
  /** Dates, the position in the log, definitions. */
  readonly about: readonly string[]
  readonly tables: readonly DocumentTable[]
}

/** Whether a column holds what is added up or compared, which stands to the right. */
export const isNumeric = ({ kind }: DocumentColumn): boolean => kind === 'number' || kind === 'share'

/** A cell as people read it, with the same rounding on the screen and on paper. */
export function cellInWords(cell: Cell, { kind }: Pick<DocumentColumn, 'kind'>): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return countInWords(cell)
  if (typeof cell === 'object') return percentInWords(cell.share, cell.of)
  return kind === 'day' && isDay(cell) ? inWords(cell) : cell
}

/** The mark of a cell: a text where a number, a share or a day would stand; undefined for every other cell. */
export const markOf = (cell: Cell, { kind }: Pick<DocumentColumn, 'kind'>): string | undefined =>
  typeof cell === 'string' && kind !== 'text' && !(kind === 'day' && isDay(cell)) ? cell : undefined

/** The name of a file of a report, with its marking: 'OFFICIAL-SENSITIVE cancelled crimes 2026-04-01 to 2026-09-30.pdf'. */
export const fileName = ({ marking }: Pick<ReportDocument, 'marking'>, name: string, ending: string): string =>
  `${marking} ${name.replaceAll(/[^\w ,.-]/g, '')}.${ending}`
