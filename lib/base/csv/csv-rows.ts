/** One row of a CSV file: where it begins, its text as it stands, and its fields; none where it cannot be read. */
export interface CsvRow {
  readonly line: number
  readonly source: string
  readonly fields: readonly string[] | undefined
}

// A quote that is never closed must not swallow the file: no row of an extract is longer than this.
const LONGEST_ROW = 65_536

/**
 * Reads RFC 4180 rows from text that arrives in pieces. Quoted fields may hold commas, quotes and line breaks. A row
 * with a stray quote costs its own line and no more: reading goes on at the next. Empty lines are passed over.
 */
export class CsvRows {
  #text = ''
  #line = 1
  readonly #take: (row: CsvRow) => void
  readonly #isFit: (fields: readonly string[]) => boolean

  /** `isFit` says whether a row that runs over several lines can be one row; if not, its first line stands alone. */
  constructor(take: (row: CsvRow) => void, isFit: (fields: readonly string[]) => boolean = () => true) {
    this.#take = take
    this.#isFit = isFit
  }

  /** The next piece of the file. */
  push(chunk: string): void {
    this.#read(this.#text + chunk, false)
  }

  /** The file is over: what is left is its last row. */
  end(): void {
    if (this.#text !== '') this.#read(this.#text, true)
  }

  #read(text: string, isLast: boolean): void {
    let at = 0
    while (at < text.length) {
      const lineEnd = text.indexOf('\n', at)
      if (lineEnd === -1 && !isLast) break
      const end = lineEnd === -1 ? text.length : lineEnd
      const source = withoutReturn(text.slice(at, end))
      if (!source.includes('"')) {
        if (source !== '') this.#take({ line: this.#line, source, fields: source.split(',') })
        this.#line += 1
        at = end + 1
        continue
      }
      const row = quotedRow(text, at, isLast)
      if (row === 'unfinished' && !isLast && text.length - at <= LONGEST_ROW) break
      at = this.#takeQuoted(text, at, end, row)
    }
    this.#text = text.slice(at)
  }

  /** Takes a row with quotes, or, where the quotes make no sense, its first line alone. Answers where to read on. */
  #takeQuoted(text: string, at: number, lineEnd: number, row: QuotedRow | 'unfinished' | 'broken'): number {
    if (typeof row === 'string' || (row.end > lineEnd && !this.#isFit(row.fields))) {
      this.#take({ line: this.#line, source: withoutReturn(text.slice(at, lineEnd)), fields: undefined })
      this.#line += 1
      return lineEnd + 1
    }
    const source = withoutReturn(text.slice(at, row.end))
    this.#take({ line: this.#line, source, fields: row.fields })
    this.#line += source.split('\n').length
    return row.end + 1
  }
}

interface QuotedRow {
  readonly fields: readonly string[]
  /** Where the line break after the row stands, or where the text ends. */
  readonly end: number
}

const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text)

/** A row that has quotes in its first line. `isLast`: nothing comes after this text, so it cannot be unfinished. */
function quotedRow(text: string, start: number, isLast: boolean): QuotedRow | 'unfinished' | 'broken' {
  const fields: string[] = []
  for (let at = start; ;) {
    const isQuoted = text[at] === '"'
    const end = isQuoted ? closingQuote(text, at) : endOfPlain(text, at)
    if (end === -1) return isLast ? 'broken' : 'unfinished'
    const next = isQuoted ? afterReturn(text, end + 1) : end
    if (next >= text.length && !isLast) return 'unfinished'
    const field = isQuoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end)
    if (!isQuoted && field.includes('"')) return 'broken'
    const isRowEnd = next >= text.length || text[next] === '\n'
    fields.push(isRowEnd && !isQuoted ? withoutReturn(field) : field)
    if (isRowEnd) return { fields, end: next }
    if (text[next] !== ',') return 'broken'
    at = next + 1
  }
}

/** The quote that ends a quoted field, -1 if there is none; two together stand for one inside it. */
function closingQuote(text: string, open: number): number {
  for (let at = open + 1; ; at += 2) {
    at = text.indexOf('"', at)
    if (at === -1 || text[at + 1] !== '"') return at
  }
}

/** Past the return before a line break, or before what may turn out to be one. */
const afterReturn = (text: string, at: number): number =>
  text[at] === '\r' && (text[at + 1] ?? '\n') === '\n' ? at + 1 : at

function endOfPlain(text: string, start: number): number {
  const lineEnd = text.indexOf('\n', start)
  const comma = text.indexOf(',', start)
  const end = lineEnd === -1 ? text.length : lineEnd
  return comma === -1 ? end : Math.min(comma, end)
}
