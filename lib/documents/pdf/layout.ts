/** How wide and how high words are as they are drawn, in points. */
export interface Measure {
  readonly width: (text: string, isBold: boolean) => number
  readonly height: (text: string, width: number, isBold: boolean) => number
}

/** Points between the words of a cell and its edge. */
export const PADDING = 3

const [NARROWEST, WIDEST] = [28, 190]

/**
 * The widths of columns that fill so many points: each at least as wide as its longest word where there is room, and the rest to
 * those with most to say.
 */
export function columnWidths(rows: readonly (readonly string[])[], full: number, { width }: Measure): number[] {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''))
  const bounded = (points: number) => Math.min(WIDEST, Math.max(NARROWEST, points + 2 * PADDING + 1))
  const wordsOf = (cells: readonly string[]) => cells.flatMap((cell) => cell.split(/\s+/))
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text, at) => width(text, at === 0)))
  const least = columns.map((cells) => bounded(widest(wordsOf(cells))))
  const ideal = columns.map((cells) => bounded(widest(cells)))
  const sum = (points: readonly number[]) => points.reduce((all, each) => all + each, 0)
  const spare = full - sum(least)
  if (spare <= 0) return least.map((points) => (points * full) / sum(least))
  const wanted = ideal.map((points, at) => points - (least[at] ?? 0) + 1)
  return least.map((points, at) => points + (spare * (wanted[at] ?? 0)) / sum(wanted))
}

/** The height of a row: that of its highest cell. */
export const rowHeight = (
  row: readonly string[],
  widths: readonly number[],
  { height }: Measure,
  isBold = false,
): number =>
  2 * PADDING +
  2 +
  Math.max(0, ...row.map((text, at) => height(text, (widths[at] ?? NARROWEST) - 2 * PADDING, isBold || at === 0)))

/** A row and how high it is. */
export interface Row {
  readonly cells: readonly string[]
  readonly height: number
}

// No more letters than these fit on a page in one column; so many are measured at once.
const MOST_LETTERS = 4000

/**
 * The rows of a table, none higher than a page: what would not fit on one goes on in a row below it, word by word, so that nothing
 * is cut.
 */
export function fittingRows(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  most: number,
  measure: Measure,
): readonly Row[] {
  return rows.flatMap((cells) => {
    const parts: Row[] = []
    let rest = cells
    for (;;) {
      const isLong = rest.some((text) => text.length > MOST_LETTERS)
      const height = isLong ? Infinity : rowHeight(rest, widths, measure)
      if (height <= most) return [...parts, { cells: rest, height }]
      const firsts = rest.map((text, at) =>
        fitting(text, (part) => rowHeight(part === '' ? [] : [part], [widths[at] ?? NARROWEST], measure) <= most),
      )
      parts.push({ cells: firsts, height: Math.min(most, rowHeight(firsts, widths, measure)) })
      rest = rest.map((text, at) => text.slice(firsts[at]?.length).trimStart())
    }
  })
}

/** As much of a text from its beginning as fits, up to a space if there is one; never nothing of something. */
function fitting(text: string, fits: (part: string) => boolean): string {
  if (text.length <= MOST_LETTERS && fits(text)) return text
  let [fit, tooMuch] = [1, Math.min(text.length, MOST_LETTERS)]
  while (tooMuch - fit > 1) {
    const middle = Math.floor((fit + tooMuch) / 2)
    if (fits(text.slice(0, middle))) fit = middle
    else tooMuch = middle
  }
  const space = text.lastIndexOf(' ', fit)
  return text.slice(0, space > 0 ? space : fit)
}

/** The rows of a table page by page: the first page has `first` points left for them, each further one `next`. */
export function pagesOfRows(rows: readonly Row[], first: number, next: number): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]]
  let left = first
  for (const row of rows) {
    if (row.height > left) {
      pages.push([])
      left = next
    }
    pages.at(-1)?.push(row)
    left -= row.height
  }
  return pages
}
