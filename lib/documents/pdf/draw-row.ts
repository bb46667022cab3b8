import { type DocumentColumn, isNumeric } from '../model.ts'
import { EACH_ITS_OWN, MILLIMETRE } from './accessible-pdf.ts'
import { PADDING, type Row } from './layout.ts'
import { LETTER_FONT } from './letter-font.ts'

export const MARGIN = 18 * MILLIMETRE
export const SIZES = { title: 18, heading: 13, body: 10, note: 9, table: 8.5 } as const
export const BLACK = '#0b0c0c'

/** A table as it is drawn: the header of its columns, and its rows page by page. */
export interface DrawnTable {
  readonly title: string
  readonly columns: readonly DocumentColumn[]
  readonly widths: readonly number[]
  readonly header: Row
  readonly pages: readonly (readonly Row[])[]
}

interface DrawnRow extends Pick<DrawnTable, 'columns' | 'widths'> {
  readonly row: Row
  readonly isHeader: boolean
}

/** Draws what stands on a page and is no part of what it says. */
export function artifact(pdf: PDFKit.PDFDocument, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Pagination' })
  draw()
  pdf.endMarkedContent()
}

/** Draws a row below what stands on the page, and adds it to a table of the tags where one is given: its cells know their headers. */
export function drawRow(pdf: PDFKit.PDFDocument, drawn: DrawnRow, table?: PDFKit.PDFStructureElement): void {
  const { row, columns, widths, isHeader } = drawn
  const { y } = pdf
  const tags = table && pdf.struct('TR')
  if (tags) table.add(tags)
  let x = MARGIN
  for (const [at, text] of row.cells.entries()) {
    const [column, width, left] = [columns[at], widths[at] ?? 0, x]
    const draw = () => {
      pdf
        .font(isHeader || at === 0 ? LETTER_FONT.bold : LETTER_FONT.regular)
        .fontSize(SIZES.table)
        .fillColor(BLACK)
      const align = column && isNumeric(column) ? 'right' : 'left'
      pdf.text(text, left + PADDING, y + PADDING, { ...EACH_ITS_OWN, width: width - 2 * PADDING, align })
    }
    if (!tags) draw()
    else tags.add(pdf.struct(typeOf(at, isHeader), scopeOf(at, isHeader), text === '' ? [] : draw))
    x += width
  }
  tags?.end()
  const bottom = y + row.height
  const line = () =>
    pdf
      .moveTo(MARGIN, bottom)
      .lineTo(x, bottom)
      .lineWidth(isHeader ? 1 : 0.5)
      .stroke('#b1b4b6')
  if (tags) artifact(pdf, line)
  else line()
  pdf.x = MARGIN
  pdf.y = bottom
}

const typeOf = (at: number, isHeader: boolean): 'TH' | 'TD' => (isHeader || at === 0 ? 'TH' : 'TD')

// The types of the maker do not know yet that it takes the scope of a header.
const scopeOf = (at: number, isHeader: boolean): object =>
  isHeader ? { scope: 'Column' } : at === 0 ? { scope: 'Row' } : {}
