import { cellInWords, type DocumentTable, type ReportDocument } from '../model.ts'
import { type AccessiblePdf, accessiblePdf, EACH_ITS_OWN, MILLIMETRE } from './accessible-pdf.ts'
import { artifact, BLACK, type DrawnTable, drawRow, MARGIN, SIZES } from './draw-row.ts'
import { columnWidths, fittingRows, pagesOfRows, rowHeight } from './layout.ts'
import { asDrawn, LETTER_FONT, unprintable } from './letter-font.ts'
import { measureOf } from './measure.ts'

const BOTTOM = 20 * MILLIMETRE
/** What stands for a sign that the font has none of. */
const NO_SIGN = '�'

interface Paper {
  readonly pdf: PDFKit.PDFDocument
  readonly tree: PDFKit.PDFStructureElement
  readonly marking: string
  /** Points between the margins. */
  readonly width: number
  /** A text as this paper prints it. */
  readonly printed: (text: string) => string
}

/**
 * A report on paper, as PDF/UA-1: marked and numbered on each page. A table that goes on over the page has its title and its
 * header again, and no row is cut. A sign that the font does not have is printed as �, and the paper says so.
 */
export function documentPdf(document: ReportDocument): ReturnType<AccessiblePdf['end']> {
  const { pdf, tree, end } = accessiblePdf({
    title: document.title,
    author: document.force,
    margins: { top: MARGIN, bottom: 10 * MILLIMETRE, left: MARGIN, right: MARGIN },
    isNumbered: true,
  })
  const lost = new Set<string>()
  const printed = (text: string): string => {
    const missing = unprintable(text)
    for (const sign of missing) lost.add(sign)
    return missing.reduce((kept, sign) => kept.replaceAll(sign, NO_SIGN), asDrawn(text))
  }
  const paper = { pdf, tree, printed, marking: document.marking, width: pdf.page.width - 2 * MARGIN }
  add(paper, 'P', () => { marking(paper) }) // prettier-ignore
  write(paper, 'P', document.force, { size: SIZES.body, above: 0 })
  write(paper, 'H1', document.title, { size: SIZES.title, isBold: true, above: 2 })
  for (const line of document.about) write(paper, 'P', line, { size: SIZES.note, above: 3 })
  for (const table of document.tables) drawTable(paper, table)
  if (lost.size > 0)
    write(paper, 'P', `Letters that this paper cannot show are printed as ${NO_SIGN}. The spreadsheet has them.`, {
      size: SIZES.note,
      above: 10,
    })
  markAndNumber(paper)
  return end()
}

type Tag = 'P' | 'H1' | 'H2'

const add = ({ pdf, tree }: Paper, tag: Tag, draw: () => void): void => {
  tree.add(pdf.struct(tag, {}, draw))
}

interface Look {
  readonly size: number
  readonly isBold?: boolean
  /** Points left free above. */
  readonly above: number
}

function write(paper: Paper, tag: Tag, words: string, { size, isBold = false, above }: Look): void {
  const { pdf, width } = paper
  const text = paper.printed(words)
  pdf.font(isBold ? LETTER_FONT.bold : LETTER_FONT.regular).fontSize(size)
  const height = above + pdf.heightOfString(text, { ...EACH_ITS_OWN, width })
  if (height > left(paper)) newPage(paper)
  add(paper, tag, () => {
    pdf.fillColor(BLACK).text(text, MARGIN, pdf.y + above, { ...EACH_ITS_OWN, width })
  })
}

/** Points that are left on the page below what stands there. */
const left = ({ pdf }: Paper): number => pdf.page.height - BOTTOM - pdf.y

const newPage = ({ pdf }: Paper): void => {
  pdf.addPage()
  pdf.x = MARGIN
  pdf.y = MARGIN
}

function drawTable(paper: Paper, table: DocumentTable): void {
  const { columns, title, notes } = table
  const measure = measureOf(paper.pdf, SIZES.table)
  const header = columns.map(({ words }) => paper.printed(words))
  const rows = table.rows.map((row) => columns.map((column, at) => paper.printed(cellInWords(row[at] ?? null, column))))
  const widths = columnWidths([header, ...rows], paper.width, measure)
  const headerRow = { cells: header, height: rowHeight(header, widths, measure, true) }
  const above = 34 + headerRow.height
  const page = paper.pdf.page.height - BOTTOM - MARGIN - above
  const fitting = fittingRows(rows, widths, page, measure)
  // A title stands on the page of its first rows.
  if (left(paper) < above + (fitting[0]?.height ?? 0) + 10) newPage(paper)
  const pages = pagesOfRows(fitting, left(paper) - above, page)
  write(paper, 'H2', title, { size: SIZES.heading, isBold: true, above: 12 })
  if (rows.length === 0) write(paper, 'P', 'None in this period.', { size: SIZES.body, above: 3 })
  else drawRows(paper, { title: paper.printed(title), widths, columns, header: headerRow, pages })
  for (const note of notes) write(paper, 'P', note, { size: SIZES.note, above: 3 })
}

/**
 * Draws rows under their header, as one table among the tags whatever many pages it goes over: what is there again on a further page, title
 * and header, is for the eye.
 */
function drawRows(paper: Paper, { title, header, pages, ...look }: DrawnTable): void {
  const { pdf, tree } = paper
  const table = pdf.struct('Table')
  tree.add(table)
  for (const [at, rows] of pages.entries()) {
    if (at === 0) {
      pdf.y += 4
      drawRow(pdf, { ...look, row: header, isHeader: true }, table)
    } else {
      newPage(paper)
      artifact(pdf, () => {
        pdf.font(LETTER_FONT.bold).fontSize(SIZES.heading).fillColor(BLACK)
        pdf.text(`${title} (continued)`, MARGIN, pdf.y, { ...EACH_ITS_OWN, width: paper.width })
        pdf.y += 4
        drawRow(pdf, { ...look, row: header, isHeader: true })
      })
    }
    for (const row of rows) drawRow(pdf, { ...look, row, isHeader: false }, table)
  }
  table.end()
  pdf.x = MARGIN
  pdf.y += 4
}

function marking({ pdf, marking: words, width }: Paper): void {
  pdf.font(LETTER_FONT.bold).fontSize(11).fillColor(BLACK)
  pdf.text(words, MARGIN, 8 * MILLIMETRE, { ...EACH_ITS_OWN, width, align: 'center' })
  pdf.x = MARGIN
  pdf.y = MARGIN
}

/** The marking on each page after the first, which has it among what is read out, and the number of each page. */
function markAndNumber(paper: Paper): void {
  const { pdf, width } = paper
  const { start, count } = pdf.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(start + page)
    artifact(pdf, () => {
      if (page > 0) marking(paper)
      pdf.font(LETTER_FONT.regular).fontSize(SIZES.note).fillColor(BLACK)
      const options = { ...EACH_ITS_OWN, width, align: 'right', lineBreak: false } as const
      pdf.text(`Page ${String(page + 1)} of ${String(count)}`, MARGIN, pdf.page.height - 15 * MILLIMETRE, options)
    })
  }
}
